import { Module } from '@nestjs/common';
import { PreviewController } from './preview.controller.js';
import { PreviewService } from './preview.service.js';
import { StationeryModule } from './stationery.module.js';

@Module({ imports: [StationeryModule], controllers: [PreviewController], providers: [PreviewService] })
export class PreviewModule {}
