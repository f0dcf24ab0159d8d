import type { BootTexts } from "../vi/boot";

/** See the Vietnamese texts. */
export const boot: BootTexts = {
  opening: "Opening…",
  trident: {
    title: "This Excel is too old for TongHop",
    what: "TongHop needs Excel 2021 or later, or Microsoft 365 (with WebView2). This Excel opens panes in Internet Explorer.",
    todo: "Open the stand-alone page below in Edge, Chrome or Firefox: it does the same work and gives an .xlsx file that this Excel opens.",
  },
  engine: {
    title: "This browser is too old for TongHop",
    what: "Edge, Chrome or Firefox of the last three years is needed (on a Mac: macOS 13.3 or later).",
    todo: "Update the browser (in Excel: Microsoft Edge WebView2), then open this again.",
  },
  set: {
    title: "This Excel is too old for TongHop",
    what: "TongHop needs Excel 2021 or later, Microsoft 365, or Excel on the web (ExcelApi 1.9).",
    todo: "Update Excel, or open the stand-alone page below: it gives an .xlsx file that this Excel opens.",
  },
  missing: {
    title: "office.js could not be loaded",
    what: "The address of office.js can't be reached (network, firewall), so the pane can't talk to Excel.",
    todo: "Check the network, then close and open the pane. Without internet: see docs/deploy.md on an own copy of office.js. Meanwhile use the stand-alone page below.",
  },
  silent: {
    title: "Excel doesn't answer",
    what: "Excel has not answered for 5 seconds. The pane goes on by itself if it does.",
    todo: "If a cell is being edited, press Enter. Otherwise close and open the pane, or use the stand-alone page below.",
  },
  host: {
    title: "This page runs inside Excel",
    what: "It was opened outside Excel, so there is no workbook to write to.",
    todo: "In Excel: Home tab, TongHop button. Outside Excel: use the stand-alone page below.",
  },
  failed: {
    title: "TongHop could not start",
    what: "A part of the program could not be loaded or failed while starting.",
    todo: "Close and open it again. If that doesn't help, send the last line to your administrator.",
  },
  openAlone: "Open the stand-alone page",
};
