export { DisclaimerInForm } from '../components/disclaimer/DisclaimerInForm.js'
export { CalendarView } from '../calendar/CalendarView.js'
export { Home } from '../home/Home.js'
export { QueueView } from '../home/QueueView.js'
