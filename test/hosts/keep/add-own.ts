import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Where the committees stand on `Tổng hợp`, and the rows of `DuLieu`, counted as in addresses. */
export interface BookPlaces {
  readonly committees: { readonly first: number; readonly last: number };
  readonly data: { readonly header: number; readonly first: number; readonly last: number };
  /** The last column of `DuLieu` as letters, and the one after it. */
  readonly lastColumn: string;
  readonly nextColumn: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const summary = "&apos;Tổng hợp&apos;!".replace(/&apos;/g, "'");

/** A red dot, as small as a picture can be. */
const picture =
  "iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==";

/**
 * What a user adds in Excel to a file of the product's, as Excel writes it: a sheet with formulas, a chart, a picture, a
 * note, a table, a conditional format and a link; a hidden sheet; a name; and on the product's own sheets columns, a
 * line below, notes, colours, a chart, a check, a link and a column in the table `DuLieu`.
 */
export function addOwn(bytes: Uint8Array, places: BookPlaces): Uint8Array {
  const files = unzipSync(bytes);
  const parts = new Map(Object.entries(files).map(([path, part]) => [path, strFromU8(part)]));
  const styles = addStyles(parts);
  const texts = addTexts(parts, [
    "Theo dõi riêng",
    "Liên hệ",
    "Chị Hoa, phòng 12",
    "Ghi dưới bảng",
    "Đã gọi",
    "Ghép ô",
  ]);
  addSheets(parts, styles, texts, places);
  addToSummary(parts, styles, texts, places);
  addToData(parts, texts, places);
  const made = Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)]));
  return zipSync({
    ...made,
    "xl/media/image1.png": Uint8Array.from(atob(picture), (at) => at.charCodeAt(0)),
  });
}

type Parts = Map<string, string>;

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const before = parts.get(path) ?? "";
  const after = change(before);
  if (after === before) throw new Error(`Nothing was changed in ${path}`);
  parts.set(path, after);
}

/** Adds an item to a counted list and gives its index. */
function addTo(parts: Parts, list: string, item: string): number {
  let index = 0;
  edit(parts, "xl/styles.xml", (xml) =>
    xml
      .replace(new RegExp(`<${list} count="(\\d+)">`), (_, count: string) => {
        index = Number(count);
        return `<${list} count="${index + 1}">`;
      })
      .replace(`</${list}>`, `${item}</${list}>`),
  );
  return index;
}

interface Styles {
  readonly bold: number;
  readonly yellow: (parts: Parts, style: number) => number;
  readonly dxf: number;
}

function addStyles(parts: Parts): Styles {
  const font = addTo(
    parts,
    "fonts",
    '<font><b/><sz val="14"/><color rgb="FFC00000"/><name val="Arial"/><family val="2"/></font>',
  );
  const fill = addTo(
    parts,
    "fills",
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill>',
  );
  const bold = addTo(
    parts,
    "cellXfs",
    `<xf numFmtId="4" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  );
  const dxf = addTo(parts, "dxfs", '<dxf><font><color rgb="FF0000FF"/></font></dxf>');
  const yellow = (all: Parts, style: number): number => {
    const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(all.get("xl/styles.xml") ?? "")?.[1] ?? "";
    const xf = [...list.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)][style]?.[0] ?? "";
    return addTo(
      all,
      "cellXfs",
      xf
        .replace(/ fillId="\d+"/, ` fillId="${fill}"`)
        .replace("<xf ", '<xf applyFill="1" ')
        .replace(/(applyFill="1".*?) applyFill="1"/, "$1"),
    );
  };
  return { bold, yellow, dxf };
}

function addTexts(parts: Parts, texts: readonly string[]): (text: string) => number {
  const first = (parts.get("xl/sharedStrings.xml") ?? "").split("<si>").length - 1;
  edit(parts, "xl/sharedStrings.xml", (xml) =>
    xml.replace(
      "</sst>",
      `${texts.map((text) => `<si><r><rPr><b/></rPr><t>${text}</t></r></si>`).join("")}</sst>`,
    ),
  );
  return (text) => first + texts.indexOf(text);
}

function addSheets(
  parts: Parts,
  { bold, dxf }: Styles,
  text: (text: string) => number,
  { committees, data }: BookPlaces,
): void {
  const { first, last } = committees;
  parts.set(
    "xl/worksheets/sheet21.xml",
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
      `<cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>` +
      `<row r="1"><c r="A1" s="${bold}" t="s"><v>${text("Theo dõi riêng")}</v></c></row>` +
      `<row r="2"><c r="B2" s="${bold}"><f>${summary}D${first + 1}</f><v>0</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">${summary}D${first}</f><v>0</v></c></row>` +
      `<row r="3"><c r="B3"><f>SUM(${summary}$D$${first}:$D$${last})</f><v>0</v></c><c r="C3"><f t="shared" si="0"/><v>0</v></c></row>` +
      `<row r="4"><c r="B4"><f>SUMIFS(DuLieu[Số lượng],DuLieu[Hiệu lực],"Có")</f><v>0</v></c></row>` +
      `<row r="5"><c r="B5"><f>COUNTA('Dữ liệu'!$A$${data.first}:$A$${data.last})</f><v>0</v></c></row>` +
      `<row r="6"><c r="B6"><f>MocRieng*2</f><v>0</v></c></row>` +
      `<row r="8"><c r="A8" t="inlineStr"><is><t>Việc</t></is></c><c r="B8" t="inlineStr"><is><t>Hạn</t></is></c></row><row r="9"><c r="A9" t="inlineStr"><is><t>Gọi</t></is></c><c r="B9"><v>5</v></c></row>` +
      `</sheetData><conditionalFormatting sqref="B2:B6"><cfRule type="cellIs" dxfId="${dxf}" priority="1" operator="greaterThan"><formula>100</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="whole" sqref="B9"><formula1>1</formula1><formula2>31</formula2></dataValidation></dataValidations>` +
      `<hyperlinks><hyperlink ref="A9" r:id="rId5"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
      `<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>`,
  );
  parts.set(
    "xl/worksheets/sheet22.xml",
    `${head}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
  );
  parts.set(
    "xl/worksheets/_rels/sheet21.xml.rels",
    links([
      ["rId1", "drawing", "../drawings/drawing21.xml"],
      ["rId2", "comments", "../comments21.xml"],
      ["rId3", "vmlDrawing", "../drawings/vmlDrawing21.vml"],
      ["rId4", "table", "../tables/table21.xml"],
      ["rId5", "hyperlink", "https://example.org/"],
    ]),
  );
  parts.set("xl/comments21.xml", comments([["B2", "Xem lại"]]));
  parts.set("xl/drawings/vmlDrawing21.vml", boxes([[1, 1]]));
  parts.set("xl/drawings/drawing21.xml", drawing("rId1", "rId2", 10));
  parts.set(
    "xl/drawings/_rels/drawing21.xml.rels",
    links([
      ["rId1", "chart", "../charts/chart21.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
  );
  parts.set("xl/charts/chart21.xml", chart(committees));
  parts.set(
    "xl/tables/table21.xml",
    `${head}<table xmlns="${main}" id="21" name="BangRieng" displayName="BangRieng" ref="A8:B9"><autoFilter ref="A8:B9"/><tableColumns count="2"><tableColumn id="1" name="Việc"/><tableColumn id="2" name="Hạn"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
  );
  edit(parts, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId21" Type="${office}/worksheet" Target="worksheets/sheet21.xml"/><Relationship Id="rId22" Type="${office}/worksheet" Target="worksheets/sheet22.xml"/></Relationships>`,
    ),
  );
  edit(parts, "xl/workbook.xml", (xml) =>
    xml
      .replace(/(<sheet name="Tổng hợp"[^>]*>)/, '$1<sheet name="Theo dõi" sheetId="21" r:id="rId21"/>')
      .replace("</sheets>", '<sheet name="Nháp" sheetId="22" state="hidden" r:id="rId22"/></sheets>')
      .replace(/ localSheetId="([1-9]\d*)"/g, (_, at: string) => ` localSheetId="${Number(at) + 1}"`)
      .replace("<workbookView ", '<workbookView activeTab="1" ')
      .replace(
        "<definedNames>",
        `<definedNames><definedName name="MocRieng">${summary}$C$${first + 1}</definedName>`,
      ),
  );
  edit(parts, "xl/worksheets/sheet1.xml", (xml) => xml.replace(' tabSelected="1"', ""));
  edit(parts, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>` +
        [
          ["worksheets/sheet21", "spreadsheetml.worksheet"],
          ["worksheets/sheet22", "spreadsheetml.worksheet"],
          ["comments21", "spreadsheetml.comments"],
          ["comments1", "spreadsheetml.comments"],
          ["comments6", "spreadsheetml.comments"],
          ["drawings/drawing21", "drawing"],
          ["drawings/drawing1", "drawing"],
          ["charts/chart21", "drawingml.chart"],
          ["charts/chart22", "drawingml.chart"],
          ["tables/table21", "spreadsheetml.table"],
        ]
          .map(
            ([path, type]) =>
              `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
          )
          .join("") +
        "</Types>",
    ),
  );
}

function addToSummary(
  parts: Parts,
  { yellow, bold, dxf }: Styles,
  text: (text: string) => number,
  { committees }: BookPlaces,
): void {
  const { first, last } = committees;
  const path = "xl/worksheets/sheet1.xml";
  const inRow = (row: number, cells: string) => {
    edit(parts, path, (xml) =>
      new RegExp(`<row r="${row}"`).test(xml)
        ? xml.replace(
            new RegExp(`(<row r="${row}"[^>]*?)(?:/>|>(.*?)</row>)`, "s"),
            (_, start: string, inner = "") => `${start}>${String(inner)}${cells}</row>`,
          )
        : xml.replace("</sheetData>", `<row r="${row}">${cells}</row></sheetData>`),
    );
  };
  inRow(first - 1, `<c r="T${first - 1}" s="${bold}" t="s"><v>${text("Liên hệ")}</v></c>`);
  for (let row = first; row <= last; row++) {
    const formula =
      row === first
        ? `<f t="shared" ref="U${first}:U${last}" si="0">D${first}*10</f>`
        : '<f t="shared" si="0"/>';
    const name = row === first + 1 ? ` t="s"><v>${text("Chị Hoa, phòng 12")}</v>` : `><v>${row}</v>`;
    inRow(row, `<c r="T${row}"${name}</c><c r="U${row}" s="${bold}">${formula}<v>0</v></c>`);
  }
  const below = last + 30;
  inRow(below, `<c r="B${below}" t="s"><v>${text("Ghi dưới bảng")}</v></c>`);
  inRow(below + 1, `<c r="T${below + 1}" t="s"><v>${text("Ghép ô")}</v></c>`);
  // A committee's name in yellow.
  const style = Number(new RegExp(`<c r="B${first + 1}" s="(\\d+)"`).exec(parts.get(path) ?? "")?.[1]);
  const filled = yellow(parts, style);
  edit(parts, path, (xml) =>
    xml.replace(`<c r="B${first + 1}" s="${style}"`, `<c r="B${first + 1}" s="${filled}"`),
  );
  edit(parts, path, (xml) =>
    xml
      .replace("</cols>", `<col min="20" max="20" width="33.5" customWidth="1"/></cols>`)
      .replace(/(<col min="3" max="3" width=")[\d.]+/, "$119.5")
      .replace(
        /<mergeCells count="(\d+)">/,
        (_, count: string) => `<mergeCells count="${Number(count) + 1}">`,
      )
      .replace("</mergeCells>", `<mergeCell ref="T${below + 1}:U${below + 1}"/></mergeCells>`)
      .replace(
        "<conditionalFormatting",
        `<conditionalFormatting sqref="U${first}:U${last}"><cfRule type="expression" dxfId="${dxf}" priority="9"><formula>U${first}&gt;10</formula></cfRule></conditionalFormatting><conditionalFormatting`,
      )
      .replace(
        /(<pageMargins|<printOptions)/,
        `<dataValidations count="1"><dataValidation type="textLength" operator="lessThan" sqref="T${first}:T${last}"><formula1>50</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="T${first}" r:id="rId12"/></hyperlinks>$1`,
      )
      .replace("</worksheet>", '<drawing r:id="rId13"/><legacyDrawing r:id="rId11"/></worksheet>')
      .replace(/(<ignoredErrors>.*?<\/ignoredErrors>)/s, "$1"),
  );
  parts.set(
    "xl/worksheets/_rels/sheet1.xml.rels",
    links([
      ["rId10", "comments", "../comments1.xml"],
      ["rId11", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId12", "hyperlink", "https://example.org/t"],
      ["rId13", "drawing", "../drawings/drawing1.xml"],
    ]),
  );
  parts.set("xl/comments1.xml", comments([[`D${first + 1}`, "Số này đã gọi hỏi"]]));
  parts.set("xl/drawings/vmlDrawing1.vml", boxes([[first, 3]]));
  parts.set("xl/drawings/drawing1.xml", drawing("rId1", "rId2", 4));
  parts.set(
    "xl/drawings/_rels/drawing1.xml.rels",
    links([
      ["rId1", "chart", "../charts/chart22.xml"],
      ["rId2", "image", "../media/image1.png"],
    ]),
  );
  parts.set("xl/charts/chart22.xml", chart(committees));
}

function addToData(
  parts: Parts,
  text: (text: string) => number,
  { data, lastColumn, nextColumn }: BookPlaces,
): void {
  const number =
    [...parts].find(([path, xml]) => path.startsWith("xl/tables/") && xml.includes('"DuLieu"'))?.[0] ?? "";
  edit(parts, number, (xml) =>
    xml
      .replaceAll(`:${lastColumn}${data.last}"`, `:${nextColumn}${data.last}"`)
      .replace(
        /<tableColumns count="(\d+)">/,
        (_, count: string) => `<tableColumns count="${Number(count) + 1}">`,
      )
      .replace(
        "</tableColumns>",
        `<tableColumn id="99" name="Đã gọi"><calculatedColumnFormula>DuLieu[[#This Row],[Số lượng]]*3</calculatedColumnFormula></tableColumn></tableColumns>`,
      ),
  );
  const path = partOf(parts, "Dữ liệu");
  edit(parts, path, (xml) =>
    xml.replace(
      /<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs,
      (whole, at: string, attributes: string, inner: string) => {
        const row = Number(at);
        const cell =
          row === data.header
            ? `<c r="${nextColumn}${row}" t="s"><v>${text("Đã gọi")}</v></c>`
            : row >= data.first && row <= data.last
              ? `<c r="${nextColumn}${row}"><f>DuLieu[[#This Row],[Số lượng]]*3</f><v>0</v></c>`
              : null;
        return cell === null ? whole : `<row r="${at}"${attributes}>${inner}${cell}</row>`;
      },
    ),
  );
  edit(parts, path, (xml) => xml.replace("<tableParts", '<legacyDrawing r:id="rId31"/><tableParts'));
  edit(parts, path.replace("sheets/", "sheets/_rels/") + ".rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId30" Type="${office}/comments" Target="../comments6.xml"/><Relationship Id="rId31" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing6.vml"/></Relationships>`,
    ),
  );
  parts.set("xl/comments6.xml", comments([[`A${data.last}`, "Hồ sơ giấy ở tủ 3"]]));
  parts.set("xl/drawings/vmlDrawing6.vml", boxes([[data.last - 1, 0]]));
}

/** The part of a sheet: the writer numbers them in their order. */
function partOf(parts: Parts, sheet: string): string {
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)];
  return `xl/worksheets/sheet${names.find(([, name]) => name === sheet)?.[2] ?? ""}.xml`;
}

function links(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${type === "hyperlink" ? ' TargetMode="External"' : ""}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join("")}</Relationships>`;
}

function comments(list: readonly (readonly [address: string, text: string])[]): string {
  const notes = list.map(
    ([address, text]) =>
      `<comment ref="${address}" authorId="0"><text><r><t>${text}</t></r></text></comment>`,
  );
  return `${head}<comments xmlns="${main}"><authors><author>Cán bộ</author></authors><commentList>${notes.join("")}</commentList></comments>`;
}

function boxes(list: readonly (readonly [row: number, column: number])[]): string {
  const shapes = list.map(
    ([row, column], index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1"><v:fill color2="#ffffe1"/><v:textbox/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 10, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>${shapes.join("")}</xml>`;
}

function drawing(chartId: string, pictureId: string, row: number): string {
  const anchor = (top: number, inner: string) =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>22</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${top}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>28</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${top + 12}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
  return (
    `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    anchor(
      row,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ riêng"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${office}" r:id="${chartId}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    ) +
    anchor(
      row + 14,
      `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="${pictureId}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
    ) +
    "</xdr:wsDr>"
  );
}

function chart({ first, last }: BookPlaces["committees"]): string {
  return (
    `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${office}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
    `<c:cat><c:strRef><c:f>${summary}$B$${first}:$B$${last}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${summary}$D$${first}:$D$${last}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}
