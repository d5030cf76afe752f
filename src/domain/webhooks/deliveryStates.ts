/** Where a delivery stands. `dead`: given up after a day; somebody may send it again. */
export const deliveryStates = ['waiting', 'delivered', 'dead'] as const

export type DeliveryState = (typeof deliveryStates)[number]
