/** Every class takes its place by being imported. */
import "./workbook";
import "./worksheets";
import "./worksheet";
import "./range-shape";
import "./range-contents";
import "./range-structure";
import "./range-format";
