/** Where Payload's import map finds the plugin's components. */
export const componentPaths = {
  workflowBar: 'communique/client#WorkflowBar',
  workflowStatus: 'communique/client#WorkflowStatus',
  workflowStateCell: 'communique/client#WorkflowStateCell',
  noPublishButton: 'communique/client#NoPublishButton',
  noUnpublishButton: 'communique/client#NoUnpublishButton',
  disclaimerInForm: 'communique/rsc#DisclaimerInForm',
  otherLanguage: 'communique/client#OtherLanguage',
  saveDraft: 'communique/client#SaveDraft',
  accountPanel: 'communique/client#AccountPanel',
  accountNotice: 'communique/client#AccountNotice',
  calendarLink: 'communique/client#CalendarLink',
  calendarView: 'communique/rsc#CalendarView',
  home: 'communique/rsc#Home',
  queueLink: 'communique/client#QueueLink',
  queueView: 'communique/rsc#QueueView',
  recordView: 'communique/client#RecordView',
  reviewView: 'communique/client#ReviewView',
  webhookPanel: 'communique/client#WebhookPanel',
} as const

/** What takes the place of Payload's own elements in the edit form of a governed text. */
export const editComponents = {
  PublishButton: componentPaths.noPublishButton,
  SaveDraftButton: componentPaths.saveDraft,
  Status: componentPaths.workflowStatus,
  UnpublishButton: componentPaths.noUnpublishButton,
} as const
