import { css } from "lit";

/** Where files come in, and the tiles of committees and files. */
export const boardLook = css`
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
`;
