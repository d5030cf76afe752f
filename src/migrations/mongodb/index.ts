import * as migration_0001_initial from './0001_initial';
import * as migration_0002_complete_workflow from './0002_complete_workflow';
import * as migration_0003_what_changed_when from './0003_what_changed_when';
import * as migration_0004_webhooks from './0004_webhooks';

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
    up: migration_0003_what_changed_when.up,
    down: migration_0003_what_changed_when.down,
    name: '0003_what_changed_when',
  },
  {
    up: migration_0004_webhooks.up,
    down: migration_0004_webhooks.down,
    name: '0004_webhooks'
  },
];
