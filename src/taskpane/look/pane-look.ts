import { css } from "lit";

/** How the pane looks, in Fluent's tokens: for 270 to 350 px beside a sheet, and for a page of its own. */
export const paneLook = css`
  html,
  body,
  #pane {
    height: 100%;
    margin: 0;
  }
  body {
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  * {
    box-sizing: border-box;
  }
  .pane {
    display: flex;
    flex-direction: column;
    height: 100vh;
    height: 100dvh;
    max-width: 960px;
    margin: 0 auto;
    overflow: hidden;
  }
  .only-spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  blockquote,
  pre {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    line-height: var(--lineHeightBase300);
  }
  h3,
  h4 {
    font-size: var(--fontSizeBase300);
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }
  ul {
    list-style: none;
  }
  :focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  fluent-button.short {
    min-width: 32px;
    padding: 0 6px;
  }
  fluent-button[size="small"] {
    min-height: 26px;
  }
  .hint {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  .header {
    padding: 4px 6px 0;
  }
  .header-line {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  .header-line .spring {
    flex: 1;
  }
  .chevron {
    width: 6px;
    height: 6px;
    margin: 0 2px 3px 8px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(45deg);
    align-self: center;
  }
  .panel {
    display: flex;
    flex-direction: column;
    gap: 8px;
    max-height: 60vh;
    overflow: auto;
    margin: 4px 6px 6px;
    padding: 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground2);
  }
  .steps {
    padding-inline-start: 20px;
  }
  .details {
    max-height: 160px;
    overflow: auto;
    padding: 8px;
    background: var(--colorNeutralBackground1);
    font:
      12px/16px Consolas,
      Menlo,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  fluent-tablist {
    flex: none;
    --tabPaddingInline: 8px;
    padding: 0 4px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  /* Without Fluent's invisible second text, which keeps room for a bolder name and its number. */
  fluent-tab {
    --textContent: none;
    flex: 0 1 auto;
    min-width: 0;
    white-space: nowrap;
  }
  .count {
    min-width: 18px;
    padding: 0 5px;
    border-radius: var(--borderRadiusCircular);
    background: var(--colorNeutralBackground3);
    color: var(--colorNeutralForeground2);
    font-size: 11px;
    font-weight: var(--fontWeightSemibold);
    line-height: 16px;
    text-align: center;
    justify-content: center;
  }
  .count.errors {
    background: var(--colorStatusDangerBackground1);
    color: var(--colorStatusDangerForeground1);
  }

  @media (max-width: 319px) {
    fluent-tablist {
      --tabPaddingInline: 4px;
      padding: 0;
    }
    fluent-tab {
      gap: 2px;
      font-size: 13px;
    }
    .count {
      min-width: 14px;
      padding: 0 3px;
    }
  }

  .notices {
    flex: none;
    max-height: 45vh;
    overflow: auto;
  }
  .notice {
    display: flex;
    align-items: flex-start;
    gap: 4px;
    margin: 8px 12px 0;
    padding: 8px 8px 8px 12px;
    border: 1px solid;
    border-inline-start-width: 4px;
    border-radius: var(--borderRadiusMedium);
    overflow-wrap: anywhere;
  }
  .notice > p {
    flex: 1;
  }
  .notice.tall {
    flex-direction: column;
    gap: 6px;
  }
  .notice.error {
    border-color: var(--colorStatusDangerBorder1);
    background: var(--colorStatusDangerBackground1);
    color: var(--colorStatusDangerForeground1);
  }
  .notice.warning {
    border-color: var(--colorStatusWarningBorder1);
    background: var(--colorStatusWarningBackground1);
    color: var(--colorStatusWarningForeground1);
  }

  .contents {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
    gap: 10px;
    overflow: hidden auto;
    padding: 12px;
    scrollbar-gutter: stable;
    scrollbar-width: thin;
  }
  .contents > * {
    flex: none;
  }
  .contents:focus {
    outline: none;
  }

  .drop {
    display: flex;
    flex-direction: column;
    gap: 8px;
    align-items: center;
    padding: 12px 8px;
    border: 1px dashed var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusLarge);
    background: var(--colorNeutralBackground2);
    text-align: center;
  }
  .drop p {
    color: var(--colorNeutralForeground2);
  }
  .drop .buttons {
    justify-content: center;
  }
  .dropping .drop {
    border-style: solid;
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
  }

  .card {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusLarge);
    background: var(--colorNeutralBackground1);
  }
  .card > details,
  .card > .picture,
  .card > .corrections {
    width: 100%;
  }
  .card.asks {
    border-color: var(--colorStatusWarningBorder1);
  }
  .card.first-run {
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
  }

  .counts {
    font-weight: var(--fontWeightSemibold);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  .strip .cell {
    flex: 1 0 8px;
    max-width: 24px;
    height: 14px;
    border: 1px solid var(--colorBrandStroke1);
    border-radius: 2px;
    background: var(--colorBrandBackground);
    cursor: pointer;
  }
  .strip .cell.late {
    background: linear-gradient(to top, var(--colorBrandBackground) 55%, var(--colorNeutralBackground1) 55%);
  }
  .strip .cell.zero,
  .strip .cell.empty {
    background: linear-gradient(to top, var(--colorBrandBackground) 25%, var(--colorNeutralBackground1) 25%);
  }
  .strip .cell.missing {
    border-color: var(--colorNeutralStrokeAccessible);
    background: var(--colorNeutralBackground1);
  }
  .strip .cell.asks {
    border: 3px double var(--colorStatusWarningForeground1);
    background: var(--colorStatusWarningBackground1);
  }

  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
    gap: 2px 8px;
  }
  .tile {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 40px 16px;
    gap: 0 8px;
    align-items: center;
    width: 100%;
    min-height: 34px;
    padding: 4px 8px;
    border: 1px solid transparent;
    border-radius: var(--borderRadiusMedium);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .tile:hover,
  .finding:is(button):hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .tile-name {
    overflow-wrap: anywhere;
  }
  .tile-number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .tile .mark {
    text-align: center;
    color: var(--colorNeutralForeground3);
  }
  .tile.received .mark {
    color: var(--colorStatusSuccessForeground1);
  }
  .tile-remark {
    grid-column: 1 / -1;
    grid-row: 2;
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    overflow-wrap: anywhere;
  }
  .tile.asks {
    border-color: var(--colorStatusWarningBorder1);
    background: var(--colorStatusWarningBackground1);
  }
  .tile.asks .tile-remark,
  .tile.asks .mark {
    color: var(--colorStatusWarningForeground1);
    font-weight: var(--fontWeightSemibold);
  }
  .tile.refused {
    border-color: var(--colorStatusDangerBorder1);
    background: var(--colorStatusDangerBackground1);
  }
  .tile.refused .tile-remark,
  .tile.refused .mark {
    color: var(--colorStatusDangerForeground1);
  }
  .tile.file {
    grid-template-columns: minmax(0, 1fr) 16px;
  }
  .more {
    grid-column: 1 / -1;
  }

  @media (max-width: 319px) {
    .tile {
      grid-template-columns: minmax(0, 1fr) auto 28px 16px;
      gap: 0 6px;
      padding: 4px;
    }
    .tile .bar {
      width: 28px;
    }
  }

  .bar {
    display: block;
    width: 40px;
    height: 8px;
    border-radius: 2px;
    overflow: hidden;
  }
  .bar .track {
    fill: var(--colorNeutralBackground4);
  }
  .bar .fill {
    fill: var(--colorCompoundBrandBackground);
  }
  .bar .mark {
    fill: var(--colorNeutralForeground1);
  }

  summary {
    cursor: pointer;
    color: var(--colorBrandForeground1);
    width: fit-content;
    border-radius: var(--borderRadiusSmall);
    min-height: 24px;
    align-content: center;
  }
  .badge {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusCircular);
    color: var(--colorNeutralForeground2);
    font-size: 11px;
    font-weight: var(--fontWeightRegular);
    line-height: 16px;
  }
  .ask {
    padding: 6px 8px;
    border-inline-start: 3px solid var(--colorStatusWarningForeground1);
    background: var(--colorStatusWarningBackground1);
    color: var(--colorStatusWarningForeground1);
    overflow-wrap: anywhere;
  }
  .error-line {
    color: var(--colorStatusDangerForeground1);
  }
  .reasons {
    padding-inline-start: 16px;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  .back-line {
    display: flex;
    align-items: center;
    gap: 4px;
    margin: -4px -8px 0;
  }
  .back-line h2 {
    overflow-wrap: anywhere;
  }
  .back-line fluent-button {
    flex: none;
    min-width: 0;
  }
  .figures {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .figures strong,
  .big-number {
    font-size: var(--fontSizeBase500);
    line-height: 28px;
    font-weight: var(--fontWeightSemibold);
    font-variant-numeric: tabular-nums;
  }
  .file-section {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 8px;
  }
  .file-section > fluent-button {
    align-self: flex-start;
  }
  .register-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    overflow-wrap: anywhere;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
    gap: 8px;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-width: 0;
  }
  .field-label {
    color: var(--colorNeutralForeground2);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .field input,
  .field select {
    width: 100%;
    min-width: 0;
    height: 32px;
    padding: 0 8px;
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    color: inherit;
    font: inherit;
  }
  .field input::placeholder {
    color: var(--colorNeutralForeground3);
    opacity: 1;
  }
  .bad-input {
    color: var(--colorStatusDangerForeground1);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    overflow-wrap: anywhere;
  }
  .check input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--colorCompoundBrandBackground);
  }
  .corrections,
  .header-rows {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  .corrections {
    padding: 8px 0;
  }
  .header-rows {
    flex-flow: row wrap;
    align-items: end;
  }
  .short-field {
    width: 96px;
  }
  .columns {
    display: flex;
    flex-direction: column;
    gap: 6px;
    padding: 6px 0;
  }
  .columns li {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr);
    gap: 2px 6px;
    padding-inline-start: 6px;
    border-inline-start: 3px solid var(--colorNeutralStroke2);
  }
  .columns li.doubtful {
    border-color: var(--colorStatusWarningForeground1);
    background: var(--colorStatusWarningBackground1);
  }
  .columns .field {
    grid-column: 2;
  }
  .column-name {
    font-weight: var(--fontWeightSemibold);
  }
  .column-header {
    overflow-wrap: anywhere;
  }

  .picture {
    max-width: 100%;
    max-height: 320px;
    overflow: auto;
    margin-top: 6px;
    border: 1px solid var(--colorNeutralStroke1);
    contain: content;
  }
  .picture table {
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .picture th,
  .picture td {
    max-width: 128px;
    padding: 2px 6px;
    border: solid var(--colorNeutralStroke2);
    border-width: 0 1px 1px 0;
    text-align: start;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .picture thead th {
    position: sticky;
    top: 0;
    background: var(--colorNeutralBackground3);
    font-weight: var(--fontWeightSemibold);
    vertical-align: top;
  }
  .picture tbody th {
    position: sticky;
    left: 0;
    background: var(--colorNeutralBackground3);
    font-weight: var(--fontWeightRegular);
  }
  .meaning {
    display: block;
    font-weight: var(--fontWeightRegular);
    color: var(--colorNeutralForeground2);
  }
  .picture td.sure,
  .picture thead th.sure {
    background: var(--colorBrandBackground2);
  }
  .picture td.doubtful,
  .picture thead th.doubtful {
    background: var(--colorStatusWarningBackground2);
  }
  .picture tr.role-header td,
  .picture tr.role-total td,
  .picture tr.role-subtotal td {
    font-weight: var(--fontWeightSemibold);
  }
  .picture tr.role-total td,
  .picture tr.role-subtotal td {
    border-top: 1px solid var(--colorNeutralForeground3);
  }
  .picture tr.role-note td,
  .picture tr.role-other td,
  .picture tr.is-hidden td {
    color: var(--colorNeutralForeground2);
    font-style: italic;
  }
  .picture td.meant {
    outline: 2px solid var(--colorStatusDangerForeground1);
    outline-offset: -2px;
  }
  .picture mark {
    background: transparent;
    color: inherit;
    font-weight: var(--fontWeightSemibold);
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .filters fluent-button {
    min-width: 0;
  }
  .filters .mark,
  .back-line .arrow {
    margin-inline-end: 6px;
  }
  .filters fluent-button[aria-pressed="true"] {
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
    color: var(--colorNeutralForeground1);
  }
  .committees {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .findings h2 {
    padding: 4px 0;
  }
  .finding {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 0 4px;
    width: 100%;
    padding: 6px 4px;
    border: 0;
    border-top: 1px solid var(--colorNeutralStroke2);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
  }
  button.finding {
    cursor: pointer;
  }
  .rows .finding {
    grid-template-columns: minmax(0, 1fr);
  }
  .finding-text,
  .finding-place,
  .finding-values {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .rows .finding > * {
    grid-column: 1;
  }
  .finding .severity {
    grid-row: 1;
  }
  .finding-place,
  .finding-values {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .error {
    color: var(--colorStatusDangerForeground1);
  }
  .warning {
    color: var(--colorStatusWarningForeground1);
  }
  .info {
    color: var(--colorBrandForeground1);
  }
  .unfolded {
    margin-inline-start: 18px;
  }

  .summary {
    width: 100%;
    border-collapse: collapse;
  }
  .summary caption {
    padding-bottom: 6px;
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    text-align: start;
  }
  .summary th,
  .summary td {
    padding: 4px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    font-weight: var(--fontWeightRegular);
    text-align: start;
    vertical-align: top;
  }
  .summary thead th {
    font-size: var(--fontSizeBase200);
    vertical-align: bottom;
  }
  .summary .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .summary .percent .bar {
    width: 52px;
    height: 6px;
    margin: 4px 0 0 auto;
  }
  .summary .total > * {
    font-weight: var(--fontWeightSemibold);
    background: var(--colorNeutralBackground2);
  }
  .class-line {
    display: block;
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    font-weight: var(--fontWeightRegular);
    line-height: var(--lineHeightBase200);
  }
  .sort,
  .behind {
    min-height: 24px;
    padding: 0 2px;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  .behind {
    color: var(--colorBrandForeground1);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .plain li {
    overflow-wrap: anywhere;
  }
  .sentence {
    padding: 10px 12px;
    border-inline-start: 3px solid var(--colorBrandStroke1);
    background: var(--colorNeutralBackground2);
    user-select: text;
  }
  .contents > fluent-button {
    align-self: flex-start;
  }

  .footer {
    flex: none;
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 8px 12px 12px;
    border-top: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground1);
  }
  .status {
    min-height: 20px;
    max-height: 100px;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  .primary-line {
    display: flex;
    gap: 8px;
  }
  .primary-line .primary {
    flex: 1;
  }
  .progress svg {
    display: block;
    width: 100%;
    height: 4px;
    border-radius: 2px;
    background: var(--colorNeutralBackground4);
  }
  .progress .fill {
    fill: var(--colorCompoundBrandBackground);
  }
  .progress.unknown .fill {
    animation: to-and-fro 2s ease-in-out infinite alternate;
  }
  @keyframes to-and-fro {
    to {
      transform: translateX(calc(100% / 0.3 * 0.7));
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .progress.unknown .fill {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .strip .cell {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .bar .track {
      fill: Canvas;
    }
    .bar .fill,
    .progress .fill {
      fill: Highlight;
    }
    .bar .mark {
      fill: CanvasText;
    }
    .strip .cell.asks {
      border: 3px double CanvasText;
      background: Canvas;
    }
    .filters fluent-button[aria-pressed="true"] .mark {
      color: inherit;
    }
    .strip .cell.missing {
      border-color: GrayText;
      background: Canvas;
    }
    .strip .cell.received {
      background: Highlight;
    }
    .strip .cell.late {
      background: linear-gradient(to top, Highlight 55%, Canvas 55%);
    }
    .strip .cell.zero,
    .strip .cell.empty {
      background: linear-gradient(to top, Highlight 25%, Canvas 25%);
    }
    .tile {
      border-color: ButtonBorder;
    }
    .filters fluent-button[aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
