/** Every class takes its place by being imported. */
import "./workbook";
import "./worksheets";
import "./worksheet";
import "./range-shape";
import "./range-contents";
import "./range-structure";
import "./range-format";
import "./range-areas";
import "./tables";
import "./names";
import "./sheet-parts";
import "./workbook-parts";
import "../charts/classes/chart-collection";
