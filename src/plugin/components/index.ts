export { componentPaths } from './componentPaths.js'
export { withWorkflowComponents } from './withWorkflowComponents.js'
