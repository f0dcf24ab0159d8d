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
  .versions .buttons {
    justify-content: flex-start;
  }
  .changes {
    display: flex;
    flex-direction: column;
    gap: 4px;
    width: 100%;
  }
  .change {
    padding: 4px 0 4px 20px;
    border-top: 1px solid var(--colorNeutralStroke2);
    position: relative;
  }
  .change .mark {
    position: absolute;
    inset-inline-start: 4px;
    font-weight: var(--fontWeightSemibold);
  }
  .change.added .mark {
    color: var(--colorStatusSuccessForeground1);
  }
  .change.removed .mark {
    color: var(--colorStatusDangerForeground1);
  }
  .change.removed strong {
    text-decoration: line-through;
  }
  .field-change,
  .change .finding-place {
    display: block;
  }
  .field-change ins {
    text-decoration: none;
    font-weight: var(--fontWeightSemibold);
  }
`;
