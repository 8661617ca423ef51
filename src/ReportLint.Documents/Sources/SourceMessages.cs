using ReportLint.Wording;

namespace ReportLint.Documents.Sources;

/// <summary>What is said of files that cannot be read.</summary>
internal static class SourceMessages
{
    public static readonly MessageTemplate Empty = new("文件是空的", "the file is empty");
    public static readonly MessageTemplate TooLarge = new("文件太大（{0}），最多读{1}；请只留下年度报告的部分再导入", "the file is too large ({0}; {1} at most); keep only the annual report in it");
    public static readonly MessageTemplate TooMany = new("内容太多（{0}超过{1}），不像一份年度报告；请只留下年度报告的部分再导入", "there is too much in it (more than {1} {0}) for an annual report; keep only the report in it");
    public static readonly MessageTemplate TooDeep = new("表格或标签嵌套超过{0}层，无法读取；请在Word或浏览器里另存为一份普通的文档", "tables or tags nest more than {0} deep; save it as a plain document from Word or a browser");
    public static readonly MessageTemplate Bomb = new("压缩包解开后过大或条目过多，不是正常的文档，已拒绝读取", "the archive unpacks to too much or has too many entries; no ordinary document, so it was refused");
    public static readonly MessageTemplate Encrypted = new("文件有密码保护；请用Word或WPS打开，去掉密码（“文件”→“信息”→“保护文档”）后另存为.docx或.xlsx", "the file is protected by a password; open it, remove the password and save it as .docx or .xlsx");
    public static readonly MessageTemplate EncryptedPdf = new("PDF有密码保护，请去掉密码后再导入", "the PDF is protected by a password; remove it first");
    public static readonly MessageTemplate OldOffice = new("这是旧格式的文档（.doc、.xls或.wps）；请用Word或WPS打开，另存为.docx或.xlsx后再导入", "this is a document of an old format (.doc, .xls or .wps); open it and save it as .docx or .xlsx");
    public static readonly MessageTemplate Rtf = new("这是RTF文档；请用Word或WPS打开，另存为.docx后再导入", "this is an RTF document; open it and save it as .docx");
    public static readonly MessageTemplate Macro = new("文档里有宏，不读取；请另存为不含宏的.docx或.xlsx后再导入", "the document holds macros and isn't read; save it as .docx or .xlsx without macros");
    public static readonly MessageTemplate Damaged = new("文件已损坏或不完整，打不开；请重新下载，或用Word、WPS打开后另存", "the file is damaged or cut off; fetch it again, or open it and save it anew");
    public static readonly MessageTemplate UnknownZip = new("是压缩包，但不是.docx或.xlsx；请先解压", "an archive, but neither .docx nor .xlsx; unpack it first");
    public static readonly MessageTemplate OpenDocument = new("这是ODF文档（.odt、.ods）；请用LibreOffice打开，另存为.docx或.xlsx后再导入", "this is an ODF document (.odt, .ods); open it in LibreOffice and save it as .docx or .xlsx");
    public static readonly MessageTemplate Picture = new("这是图片，没有文字；请找Word、网页或有文字的PDF版本，或者先用文字识别（OCR）", "this is a picture without text; look for the Word, web or text PDF version, or use OCR first");
    public static readonly MessageTemplate ScannedPdf = new("PDF里只有图片（扫描件），没有文字；请找Word或网页版本，或者先用文字识别（OCR）", "the PDF holds pictures only (a scan) and no text; look for the Word or web version, or use OCR first");
    public static readonly MessageTemplate NotText = new("不是文本文件，也不是认识的文档（.docx、.xlsx、.html、.mht、.txt、.md、.pdf）", "neither a text nor a known document (.docx, .xlsx, .html, .mht, .txt, .md, .pdf)");
    public static readonly MessageTemplate UnknownEncoding = new("文件的编码无法识别（不是UTF-8、UTF-16或GB18030）；请另存为UTF-8", "the encoding is none of UTF-8, UTF-16 and GB18030; save it as UTF-8");
    public static readonly MessageTemplate NoHtmlInArchive = new("网页存档（.mht）里没有网页", "the web archive (.mht) holds no page");

    public static readonly LocalizedText Cells = new("单元格", "cells");
    public static readonly LocalizedText Blocks = new("段落", "paragraphs");
    public static readonly LocalizedText Pages = new("页", "pages");
    public static readonly LocalizedText Characters = new("字符", "characters");
}
