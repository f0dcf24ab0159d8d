import { css, unsafeCSS } from "lit";

/** Fluent's tokens (`webLightTheme`, `webDarkTheme` of @fluentui/tokens): those that the pane and its components use. */
const light = `
  --borderRadiusCircular: 10000px;
  --borderRadiusLarge: 6px;
  --borderRadiusMedium: 4px;
  --borderRadiusNone: 0;
  --borderRadiusSmall: 2px;
  --colorBrandBackground: #0f6cbd;
  --colorBrandBackground2: #ebf3fc;
  --colorBrandBackgroundHover: #115ea3;
  --colorBrandBackgroundPressed: #0c3b5e;
  --colorBrandForeground1: #0f6cbd;
  --colorBrandStroke1: #0f6cbd;
  --colorCompoundBrandBackground: #0f6cbd;
  --colorCompoundBrandForeground1Hover: #115ea3;
  --colorCompoundBrandStroke: #0f6cbd;
  --colorNeutralBackground1: #ffffff;
  --colorNeutralBackground1Hover: #f5f5f5;
  --colorNeutralBackground1Pressed: #e0e0e0;
  --colorNeutralBackground2: #fafafa;
  --colorNeutralBackground3: #f5f5f5;
  --colorNeutralBackground4: #f0f0f0;
  --colorNeutralBackgroundDisabled: #f0f0f0;
  --colorNeutralForeground1: #242424;
  --colorNeutralForeground1Hover: #242424;
  --colorNeutralForeground1Pressed: #242424;
  --colorNeutralForeground2: #424242;
  --colorNeutralForeground2BrandHover: #0f6cbd;
  --colorNeutralForeground2BrandPressed: #115ea3;
  --colorNeutralForeground2Hover: #242424;
  --colorNeutralForeground2Pressed: #242424;
  --colorNeutralForeground3: #616161;
  --colorNeutralForegroundDisabled: #bdbdbd;
  --colorNeutralForegroundOnBrand: #ffffff;
  --colorNeutralStroke1: #d1d1d1;
  --colorNeutralStroke1Hover: #c7c7c7;
  --colorNeutralStroke1Pressed: #b3b3b3;
  --colorNeutralStroke2: #e0e0e0;
  --colorNeutralStrokeAccessible: #616161;
  --colorNeutralStrokeDisabled: #e0e0e0;
  --colorStatusDangerBackground1: #fdf3f4;
  --colorStatusDangerBorder1: #eeacb2;
  --colorStatusDangerForeground1: #b10e1c;
  --colorStatusSuccessForeground1: #0e700e;
  --colorStatusWarningBackground1: #fff9f5;
  --colorStatusWarningBackground2: #fdcfb4;
  --colorStatusWarningBorder1: #fdcfb4;
  --colorStatusWarningForeground1: #bc4b09;
  --colorStrokeFocus1: #ffffff;
  --colorStrokeFocus2: #000000;
  --colorSubtleBackground: transparent;
  --colorSubtleBackgroundHover: #f5f5f5;
  --colorSubtleBackgroundPressed: #e0e0e0;
  --colorTransparentBackground: transparent;
  --colorTransparentBackgroundHover: transparent;
  --colorTransparentBackgroundPressed: transparent;
  --colorTransparentStroke: transparent;
  --curveDecelerateMax: cubic-bezier(0.1,0.9,0.2,1);
  --curveEasyEase: cubic-bezier(0.33,0,0.67,1);
  --durationFaster: 100ms;
  --durationSlow: 300ms;
  --fontFamilyBase: 'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif;
  --fontSizeBase200: 12px;
  --fontSizeBase300: 14px;
  --fontSizeBase400: 16px;
  --fontSizeBase500: 20px;
  --fontWeightRegular: 400;
  --fontWeightSemibold: 600;
  --lineHeightBase200: 16px;
  --lineHeightBase300: 20px;
  --lineHeightBase400: 22px;
  --shadow2: 0 0 2px rgba(0,0,0,0.12), 0 1px 2px rgba(0,0,0,0.14);
  --shadow4: 0 0 2px rgba(0,0,0,0.12), 0 2px 4px rgba(0,0,0,0.14);
  --spacingHorizontalL: 16px;
  --spacingHorizontalM: 12px;
  --spacingHorizontalMNudge: 10px;
  --spacingHorizontalS: 8px;
  --spacingHorizontalSNudge: 6px;
  --spacingHorizontalXS: 4px;
  --spacingVerticalL: 16px;
  --spacingVerticalMNudge: 10px;
  --spacingVerticalS: 8px;
  --spacingVerticalSNudge: 6px;
  --spacingVerticalXXS: 2px;
  --strokeWidthThick: 2px;
  --strokeWidthThicker: 3px;
  --strokeWidthThin: 1px;
`;

/** What differs in the dark theme. */
const dark = `
  --colorBrandBackground: #115ea3;
  --colorBrandBackground2: #082338;
  --colorBrandBackgroundHover: #0f6cbd;
  --colorBrandForeground1: #479ef5;
  --colorBrandStroke1: #479ef5;
  --colorCompoundBrandBackground: #479ef5;
  --colorCompoundBrandForeground1Hover: #62abf5;
  --colorCompoundBrandStroke: #479ef5;
  --colorNeutralBackground1: #292929;
  --colorNeutralBackground1Hover: #3d3d3d;
  --colorNeutralBackground1Pressed: #1f1f1f;
  --colorNeutralBackground2: #1f1f1f;
  --colorNeutralBackground3: #141414;
  --colorNeutralBackground4: #0a0a0a;
  --colorNeutralBackgroundDisabled: #141414;
  --colorNeutralForeground1: #ffffff;
  --colorNeutralForeground1Hover: #ffffff;
  --colorNeutralForeground1Pressed: #ffffff;
  --colorNeutralForeground2: #d6d6d6;
  --colorNeutralForeground2BrandHover: #479ef5;
  --colorNeutralForeground2BrandPressed: #2886de;
  --colorNeutralForeground2Hover: #ffffff;
  --colorNeutralForeground2Pressed: #ffffff;
  --colorNeutralForeground3: #adadad;
  --colorNeutralForegroundDisabled: #5c5c5c;
  --colorNeutralStroke1: #666666;
  --colorNeutralStroke1Hover: #757575;
  --colorNeutralStroke1Pressed: #6b6b6b;
  --colorNeutralStroke2: #525252;
  --colorNeutralStrokeAccessible: #adadad;
  --colorNeutralStrokeDisabled: #424242;
  --colorStatusDangerBackground1: #3b0509;
  --colorStatusDangerBorder1: #c50f1f;
  --colorStatusDangerForeground1: #dc626d;
  --colorStatusSuccessForeground1: #54b054;
  --colorStatusWarningBackground1: #4a1e04;
  --colorStatusWarningBackground2: #8a3707;
  --colorStatusWarningBorder1: #f7630c;
  --colorStatusWarningForeground1: #faa06b;
  --colorStrokeFocus1: #000000;
  --colorStrokeFocus2: #ffffff;
  --colorSubtleBackgroundHover: #383838;
  --colorSubtleBackgroundPressed: #2e2e2e;
  --shadow2: 0 0 2px rgba(0,0,0,0.24), 0 1px 2px rgba(0,0,0,0.28);
  --shadow4: 0 0 2px rgba(0,0,0,0.24), 0 2px 4px rgba(0,0,0,0.28);
`;

/** The theme of the system, unless Office has told its own (`data-theme`). */
export const tokens = css`
  :root {
    color-scheme: light;
    ${unsafeCSS(light)}
  }
  @media (prefers-color-scheme: dark) {
    :root:not([data-theme="light"]) {
      color-scheme: dark;
      ${unsafeCSS(dark)}
    }
  }
  :root[data-theme="dark"] {
    color-scheme: dark;
    ${unsafeCSS(dark)}
  }
`;
