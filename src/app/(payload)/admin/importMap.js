import { OtherLanguage as OtherLanguage_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CalendarDayInput as CalendarDayInput_90fe27b5ccd312f3ce3579f9fc7561c9 } from '../../../../collections/shared/CalendarDayInput.tsx'
import { DisclaimerInForm as DisclaimerInForm_ccb9ab1fe000cfa1e679c7c4700066d6 } from 'communique/rsc'
import { WorkflowStateCell as WorkflowStateCell_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { WorkflowBar as WorkflowBar_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { NoPublishButton as NoPublishButton_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { SaveDraft as SaveDraft_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { WorkflowStatus as WorkflowStatus_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { NoUnpublishButton as NoUnpublishButton_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { ReviewView as ReviewView_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { RecordView as RecordView_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { AccountPanel as AccountPanel_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { WebhookPanel as WebhookPanel_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { AccountNotice as AccountNotice_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { QueueLink as QueueLink_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { CalendarLink as CalendarLink_641958ae91b2b40164f3d4811fcdbd80 } from 'communique/client'
import { QueueView as QueueView_ccb9ab1fe000cfa1e679c7c4700066d6 } from 'communique/rsc'
import { CalendarView as CalendarView_ccb9ab1fe000cfa1e679c7c4700066d6 } from 'communique/rsc'
import { Home as Home_ccb9ab1fe000cfa1e679c7c4700066d6 } from 'communique/rsc'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "communique/client#OtherLanguage": OtherLanguage_641958ae91b2b40164f3d4811fcdbd80,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "communique/client#CleanPasteFeatureClient": CleanPasteFeatureClient_641958ae91b2b40164f3d4811fcdbd80,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/shared/CalendarDayInput.tsx#CalendarDayInput": CalendarDayInput_90fe27b5ccd312f3ce3579f9fc7561c9,
  "communique/rsc#DisclaimerInForm": DisclaimerInForm_ccb9ab1fe000cfa1e679c7c4700066d6,
  "communique/client#WorkflowStateCell": WorkflowStateCell_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#WorkflowBar": WorkflowBar_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#NoPublishButton": NoPublishButton_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#SaveDraft": SaveDraft_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#WorkflowStatus": WorkflowStatus_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#NoUnpublishButton": NoUnpublishButton_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#ReviewView": ReviewView_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#RecordView": RecordView_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#AccountPanel": AccountPanel_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#WebhookPanel": WebhookPanel_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#AccountNotice": AccountNotice_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#QueueLink": QueueLink_641958ae91b2b40164f3d4811fcdbd80,
  "communique/client#CalendarLink": CalendarLink_641958ae91b2b40164f3d4811fcdbd80,
  "communique/rsc#QueueView": QueueView_ccb9ab1fe000cfa1e679c7c4700066d6,
  "communique/rsc#CalendarView": CalendarView_ccb9ab1fe000cfa1e679c7c4700066d6,
  "communique/rsc#Home": Home_ccb9ab1fe000cfa1e679c7c4700066d6,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
