import { Module } from '@nestjs/common';
import { StationeryService } from './stationery.service.js';

@Module({ providers: [StationeryService], exports: [StationeryService] })
export class StationeryModule {}
