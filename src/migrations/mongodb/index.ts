import * as migration_0001_initial from './0001_initial';
import * as migration_0002_complete_workflow from './0002_complete_workflow';
import * as migration_0003_public_api from './0003_public_api';
import * as migration_0004_search from './0004_search';
import * as migration_0006_lists_in_order from './0006_lists_in_order';

export const migrations = [
  {
    up: migration_0001_initial.up,
    down: migration_0001_initial.down,
    name: '0001_initial',
  },
  {
    up: migration_0002_complete_workflow.up,
    down: migration_0002_complete_workflow.down,
    name: '0002_complete_workflow',
  },
  {
    up: migration_0003_public_api.up,
    down: migration_0003_public_api.down,
    name: '0003_public_api',
  },
  {
    up: migration_0004_search.up,
    down: migration_0004_search.down,
    name: '0004_search',
  },
  {
    up: migration_0006_lists_in_order.up,
    down: migration_0006_lists_in_order.down,
    name: '0006_lists_in_order'
  },
];
