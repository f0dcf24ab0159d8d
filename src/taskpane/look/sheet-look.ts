import { css } from "lit";

/** Fields to fill in, and a sender's sheet with its meaning. */
export const sheetLook = css`
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
  .picture tr.role-header td,
  .swatch.role-header {
    background: var(--colorNeutralBackground4);
  }
  .picture tr.role-total td,
  .picture tr.role-subtotal td,
  .swatch.role-total {
    background: var(--colorNeutralBackground3);
  }
  .picture tr.role-group td,
  .swatch.role-group {
    background: var(--colorNeutralBackground2);
  }
  .swatch.sure {
    background: var(--colorBrandBackground2);
  }
  .swatch.doubtful {
    background: var(--colorStatusWarningBackground2);
  }
  .swatch.role-header,
  .swatch.role-total {
    font-weight: var(--fontWeightSemibold);
  }
  .swatch.role-note {
    font-style: italic;
    color: var(--colorNeutralForeground2);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    margin: 6px 0 0;
    font-size: var(--fontSizeBase200);
  }
  .swatch {
    padding: 0 6px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 2px;
  }
  .picture .head {
    width: 100%;
    padding: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .picture .head:hover {
    text-decoration: underline;
  }
  .remembered {
    margin: 6px 0;
    padding: 4px 8px;
    border-inline-start: 3px solid var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
  }
  .remembered p {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
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
`;
