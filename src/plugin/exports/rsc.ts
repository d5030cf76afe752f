export { DisclaimerInForm } from '../components/disclaimer/DisclaimerInForm.js'
export { Home } from '../home/Home.js'
export { QueueView } from '../home/QueueView.js'
