export { Home } from '../home/Home.js'
export { QueueView } from '../home/QueueView.js'
