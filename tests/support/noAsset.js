/** What a stylesheet or a picture is to a test: components import them, and Node cannot. */
export default {}
