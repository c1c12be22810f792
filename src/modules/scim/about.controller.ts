import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Config } from '../../platform/config/config.js';
import { ForSystems } from '../../platform/http/for-systems.js';
import { Problem } from '../../platform/http/problem.js';
import { ScimAnswers } from '../../platform/http/scim-form.js';
import { May } from '../access/may.js';
import { ScimAboutListView } from './dto/scim-about.view.js';
import { providerConfig, resourceTypes, schemas } from './schemas.js';
import { MOST_PER_PAGE } from './shown.js';

const WHO = 'For systems with the scope scim, and administrators.';
const DESCRIBED = {
  schema: { type: 'object', maxProperties: 100, additionalProperties: true, example: { id: 'User' } },
};

@ApiTags('Directory')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('scim/v2')
export class ScimAboutController {
  constructor(private readonly config: Config) {}

  @Get('ServiceProviderConfig')
  @ForSystems('scim')
  @ApiOperation({ summary: 'What of SCIM 2.0 is supported', description: WHO })
  @ApiOkResponse(DESCRIBED)
  @ScimAnswers()
  provider(): object {
    return providerConfig(this.root, MOST_PER_PAGE);
  }

  @Get('ResourceTypes')
  @ForSystems('scim')
  @ApiOperation({ summary: 'The kinds of resources: users and groups', description: WHO })
  @ApiOkResponse({ type: ScimAboutListView })
  @ScimAnswers()
  types(): ScimAboutListView {
    return listed(resourceTypes(this.root));
  }

  @Get('ResourceTypes/:id')
  @ForSystems('scim')
  @ApiOperation({ summary: 'Read about a kind of resources', description: WHO })
  @ApiOkResponse(DESCRIBED)
  @ScimAnswers('not_found')
  type(@Param('id') id: string): object {
    return one(resourceTypes(this.root), id);
  }

  @Get('Schemas')
  @ForSystems('scim')
  @ApiOperation({ summary: 'The attributes that are kept', description: WHO })
  @ApiOkResponse({ type: ScimAboutListView })
  @ScimAnswers()
  schemas(): ScimAboutListView {
    return listed(schemas(this.root));
  }

  @Get('Schemas/:id')
  @ForSystems('scim')
  @ApiOperation({ summary: 'Read the attributes of a schema', description: WHO })
  @ApiOkResponse(DESCRIBED)
  @ScimAnswers('not_found')
  schema(@Param('id') id: string): object {
    return one(schemas(this.root), id);
  }

  private get root(): string {
    return `${this.config.publicUrl}/scim/v2`;
  }
}

function listed(all: object[]): ScimAboutListView {
  return Object.assign(new ScimAboutListView(), {
    ...{ totalResults: all.length, itemsPerPage: all.length, Resources: all },
  });
}

function one(all: readonly object[], id: string): object {
  const found = all.find((each) => Reflect.get(each, 'id') === id);
  if (!found) throw new Problem('not_found', { detail: 'It is not described here.' });
  return found;
}
