import { css } from "lit";

/** What a sheet is beside the others of its committee, and who changed from one version to the next. */
export const versionLook = css`
  .versions {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 4px;
    width: 100%;
    padding: 6px 8px;
    border-inline-start: 3px solid var(--colorNeutralStrokeAccessible);
    background: var(--colorNeutralBackground2);
    overflow-wrap: anywhere;
  }
  .versions > fluent-button {
    margin-inline-start: -8px;
  }
  .versions .buttons {
    justify-content: flex-start;
  }
  .version-changes {
    display: flex;
    flex-direction: column;
    gap: 4px;
    width: 100%;
  }
  .version-changes ul {
    padding: 0;
  }
  .version-change {
    padding: 4px 0 4px 20px;
    border-top: 1px solid var(--colorNeutralStroke2);
    position: relative;
  }
  .version-change .mark {
    position: absolute;
    inset-inline-start: 4px;
    font-weight: var(--fontWeightSemibold);
  }
  .version-change.added .mark {
    color: var(--colorStatusSuccessForeground1);
  }
  .version-change.removed .mark {
    color: var(--colorStatusDangerForeground1);
  }
  .version-change.removed strong {
    text-decoration: line-through;
  }
  .field-change,
  .version-change .finding-place {
    display: block;
  }
  .field-change ins {
    text-decoration: none;
    font-weight: var(--fontWeightSemibold);
  }
`;
