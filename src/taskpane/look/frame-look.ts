import { css } from "lit";

/** Header, tabs, notices and foot: what stays while lists scroll. */
export const frameLook = css`
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
`;
