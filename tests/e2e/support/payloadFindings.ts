/** What axe finds in Payload's own markup, which a plugin cannot change. Anything else is ours to mend. */
export type PayloadFinding = {
  /** The rule of axe. */
  readonly rule: string
  /** Matches the element, and nothing that is made by us. */
  readonly selector: string
  readonly reason: string
}

export const payloadFindings: readonly PayloadFinding[] = [
  {
    rule: 'aria-command-name',
    selector: 'div.popup-button--custom',
    reason: 'the popup of a list, a button without a name',
  },
  {
    rule: 'aria-hidden-focus',
    selector: '.rs__indicators > .dropdown-indicator, .rs__indicators > .clear-indicator',
    reason: 'arrow and cross of Payload’s select are hidden from readers and keep the focus',
  },
  {
    rule: 'aria-input-field-name',
    selector: '.ContentEditable__root',
    reason: 'Lexical’s editor bears no name; the label stands above it',
  },
  {
    rule: 'button-name',
    selector: '.popup-button',
    reason: 'three dots without a name, above a form and in rows',
  },
  {
    rule: 'button-name',
    selector: '[class*=toolbar-popup__button]',
    reason: 'pictures as buttons of Lexical’s bar, without a name',
  },
  {
    rule: 'button-name',
    selector: '.clickable-arrow',
    reason: 'arrows between the pages of a list, without a name',
  },
  {
    rule: 'button-name',
    selector: '.relationship-add-new__add-button',
    reason: 'a plus without a name',
  },
  {
    rule: 'color-contrast',
    selector: '.localizer-button__label',
    reason: 'grey of the menu of languages',
  },
  {
    rule: 'color-contrast',
    selector: '.tabs-field__tab-button',
    reason: 'grey of the tabs that are not open',
  },
  {
    rule: 'color-contrast',
    selector: '[class*=field-description]',
    reason: 'grey of the hints under fields',
  },
  {
    rule: 'color-contrast',
    selector: '.array-field__add-row .btn__label',
    reason: 'grey of the button for a new row',
  },
  {
    rule: 'color-contrast',
    selector: '.multi-value-label__text',
    reason: 'grey of chosen values',
  },
  {
    rule: 'color-contrast',
    selector: '.LexicalEditorTheme__placeholder',
    reason: 'grey of an empty editor',
  },
  {
    rule: 'color-contrast',
    selector: '.sort-column .field-label',
    reason: 'grey of the heads of a list',
  },
  {
    rule: 'label',
    selector: '[id^=react-select-], .checkbox-input input[aria-label=""]',
    reason: 'selects and the boxes of a list bear no label of their own',
  },
  {
    rule: 'label-title-only',
    selector: '[id^=react-select-], #select-all',
    reason: 'the same, with a title',
  },
  {
    rule: 'list',
    selector: '.doc-tabs__tabs',
    reason: 'the tabs of a document are a list of other things than items',
  },
  {
    rule: 'nested-interactive',
    selector: '.rs__multi-value, .popup-button--custom',
    reason: 'a chosen value is a button and holds buttons',
  },
  {
    rule: 'scrollable-region-focusable',
    selector: '.doc-controls__content',
    reason: 'dates and state of a document, in a strip that scrolls',
  },
]
