using ReportLint.Wording;

namespace ReportLint.Yaml;

/// <summary>What is said about files that are not well-formed YAML.</summary>
internal static class YamlMessages
{
    public static readonly MessageTemplate Empty = new(
        "文件是空的，没有任何内容；可用 reportlint init 生成一份新报告",
        "the file is empty; reportlint init writes a new report");

    public static readonly MessageTemplate NotMapping = new(
        "文件开头应是“键: 值”（如“年度: 2021”），这里却是{0}",
        "a report begins with keys and values (such as year: 2021), but this is {0}");

    public static readonly MessageTemplate Unreadable = new(
        "无法读取这个文件：{0}",
        "the file cannot be read: {0}");

    public static readonly MessageTemplate UnreadableFile = new(
        "无法读取这个文件",
        "the file cannot be read");

    public static readonly MessageTemplate MissingFile = new(
        "无法读取这个文件：文件不存在",
        "the file cannot be read: it does not exist");

    public static readonly MessageTemplate AccessDenied = new(
        "无法读取这个文件：没有读取权限",
        "the file cannot be read: permission denied");

    public static readonly MessageTemplate Folder = new(
        "这是一个文件夹，不是报告文件；请改名，使其不以“.report.yaml”结尾",
        "this is a folder, not a report file; rename it so that it does not end in .report.yaml");

    public static readonly MessageTemplate UnclosedBracket = new(
        "“{0}”没有配对的“{1}”，请在这一行末尾补上",
        "'{0}' has no matching '{1}'; add it at the end of this line");

    public static readonly MessageTemplate GaveUpHere = new(
        "读到这里时发现缺少“{0}”",
        "reading found the missing '{0}' here");

    public static readonly MessageTemplate StrayBracket = new(
        "多了一个“{0}”，前面没有与它配对的括号",
        "one '{0}' too many: no bracket before it matches");

    public static readonly MessageTemplate UnclosedQuote = new(
        "引号“{0}”没有配对的另一半",
        "the quotation mark {0} has no counterpart");

    public static readonly MessageTemplate Tab = new(
        "这里用了制表符（Tab）缩进；YAML 的缩进只能用空格",
        "a tab is used as indentation; YAML allows spaces only");

    public static readonly MessageTemplate MissingColon = new(
        "这一行缺少冒号：键的后面要写英文冒号和一个空格，如“年度: 2021”",
        "this line lacks a colon: a key is followed by a colon and a space, as in year: 2021");

    public static readonly MessageTemplate MissingSpace = new(
        "“{0}”的冒号后面缺少一个空格",
        "the colon after '{0}' needs a space behind it");

    public static readonly MessageTemplate Indentation = new(
        "这一行的缩进与上下文不符，或者上一行没有写完",
        "the indentation of this line does not fit, or the line before it is unfinished");

    public static readonly MessageTemplate WrongIndent = new(
        "这一行的缩进不对，前面应空{0}格",
        "this line should be indented by {0} spaces");

    public static readonly MessageTemplate NoIndent = new(
        "这一行要顶格写，前面不能有空格",
        "this line begins in the first column, without blanks before it");

    public static readonly MessageTemplate OutOfPlace = new(
        "“{0}”不该写在这里：它的上一行和下一行属于同一组，这一行没有读",
        "'{0}' has no place between the rows of one group; the line was not read");

    public static readonly MessageTemplate CommentedKey = new(
        "“{0}”前面有“#”，成了注释，它的内容就没有了归属；请删去“#”",
        "the # before '{0}' makes it a comment, and what belongs to it belongs nowhere; remove the #");

    public static readonly MessageTemplate SignBeforeKey = new(
        "“{0}”前面多了“{1}”，请删去",
        "{1} before '{0}' is too much; remove it");

    public static readonly MessageTemplate WrongColon = new(
        "“{0}”后面用了“{1}”；YAML 要用英文冒号加一个空格",
        "{1} follows '{0}'; YAML needs a colon and a space");

    public static readonly MessageTemplate DoubleColon = new(
        "“{0}”后面多了一个冒号",
        "'{0}' has one colon too many");

    public static readonly MessageTemplate GroupWithValue = new(
        "“{0}”的内容在下面分行填写，冒号后面不能再写“{1}”",
        "what belongs to '{0}' stands on the lines below; nothing such as {1} can follow its colon");

    public static readonly MessageTemplate StraySigns = new(
        "这里多了“{0}”，请删去",
        "{0} is too much here; remove it");

    public static readonly MessageTemplate TextBehindRow = new(
        "“{0}”后面不能再写“{1}”；是说明的，在前面加“ #”",
        "nothing can follow '{0}', but {1} does; a remark begins with ' #'");

    public static readonly MessageTemplate SignsBesideBar = new(
        "这一行末尾只写一个“{0}”，“{1}”是多余的",
        "this line ends with a single {0}; {1} is too much");

    public static readonly MessageTemplate SignsForBar = new(
        "“{0}”的正文在下面，冒号后面要写“|”，这里却是“{1}”",
        "the text of '{0}' stands below, so that | follows its colon, but here is {1}");

    public static readonly MessageTemplate TextBeforeBar = new(
        "“{0}”要紧跟在冒号后面，“{1}”放到下一行去",
        "{0} follows the colon, and '{1}' stands on the line below");

    public static readonly MessageTemplate DeepText = new(
        "正文的第一行比下面各行缩进得深；前面应空{0}格",
        "the first line of this text is indented more than the others; it should be by {0} spaces");

    public static readonly MessageTemplate CommentInText = new(
        "正文中间不能夹一行注释，从这里起正文就断了；请删去这一行，或者移到正文之后",
        "a comment within a text cuts it off; remove the line, or move it behind the text");

    public static readonly MessageTemplate MarkerInText = new(
        "行首的“{0}”在 YAML 里表示文件到此为止；是正文的，前面要空{1}格",
        "{0} at the beginning of a line ends the file in YAML; within a text it is indented by {1} spaces");

    public static readonly MessageTemplate MergeKey = new(
        "报告文件里不能用 YAML 的合并键“<<”；请把内容写出来",
        "a report file may not use YAML merge keys (<<); write the content out");

    public static readonly MessageTemplate TwoColons = new(
        "这一行里有两个“: ”，后面的内容请加引号",
        "there are two ': ' in this line; put the text in quotation marks");

    public static readonly MessageTemplate MissingItem = new(
        "两个逗号之间缺少内容；空白单元格请写“~”",
        "nothing stands between two commas; write ~ for a blank cell");

    public static readonly MessageTemplate CannotStart = new(
        "值不能以“{0}”开头；如确需要，请把整个值放在引号里",
        "a value cannot begin with '{0}'; put the whole value in quotation marks if it is meant");

    public static readonly MessageTemplate Escape = new(
        "双引号里的“\\”后面不是 YAML 认得的转义字符；需要反斜杠本身时请写“\\\\”",
        "after \\ in double quotation marks stands no escape that YAML knows; write \\\\ for a backslash");

    public static readonly MessageTemplate LongKey = new(
        "这个键太长，或者跨了几行；键要写在一行里",
        "this key is too long or spans lines; a key stands in one line");

    public static readonly MessageTemplate Other = new(
        "这里不符合 YAML 语法，这一行没有读",
        "this is not well-formed YAML, and the line was not read");

    public static readonly MessageTemplate TextBehindBar = new(
        "“{0}”后面要换行：正文从下一行写起，每行前面空两格",
        "the text begins on the line below '{0}', indented by two spaces");

    public static readonly MessageTemplate TextBehindQuote = new(
        "YAML 把开头的引号里的字当作全部内容，后面的字没有地方放；请写成“|”，正文从下一行写起",
        "YAML takes what stands in the quotation marks for the whole text; write | and the text on the line below");

    public static readonly MessageTemplate CutByComment = new(
        "YAML 把“ #”以后的字当作注释，不会出现在报告里；请写成“|”，正文从下一行写起",
        "YAML takes what follows ' #' for a comment, so that it is missing from the report; write | and the text on the line below");

    public static readonly MessageTemplate SeveralLines = new(
        "“{0}”的正文写了几行，YAML 会连成一段；请写成“{0}: |”，正文从下一行写起",
        "the text of '{0}' runs over several lines, which YAML joins into one paragraph; write '{0}: |' and the text on the line below");

    public static readonly MessageTemplate ShallowText = new(
        "这一行是上面的正文，前面要空{0}格，才算在正文里",
        "this line belongs to the text above and must be indented by {0} spaces like it");

    public static readonly MessageTemplate InvisibleInKey = new(
        "“{0}”里有看不见的字符（{1}），请删去",
        "an invisible character ({1}) stands in '{0}'; remove it");

    public static readonly MessageTemplate FullWidthDash = new(
        "列表的每一项前面用了“{0}”；YAML 要用英文的“-”加一个空格",
        "{0} stands before an item of a list; YAML needs - and a space");

    public static readonly MessageTemplate BracketInComment = new(
        "“{0}”写在“ #”后面，YAML 当作注释；请移到“#”前面",
        "'{0}' stands behind ' #' and is a comment to YAML; move it before the #");

    public static readonly MessageTemplate QuotedName = new(
        "“{0}”的值带着中文引号，会原样印出来；请去掉引号",
        "the value of '{0}' stands in Chinese quotation marks, which would be printed; remove them");

    public static readonly MessageTemplate FullWidthBar = new(
        "这里用了中文的“{0}”；YAML 要用英文的“{1}”",
        "a full-width {0} stands here; YAML needs {1}");

    public static readonly MessageTemplate SecondDocument = new(
        "一个文件只写一份报告，“---”之后的内容请放到另一个文件里",
        "a file holds one report; move what follows '---' into a file of its own");

    public static readonly MessageTemplate TooLarge = new(
        "文件有{0}字节，超过了4 MiB的上限，没有读取",
        "the file has {0} bytes, more than the limit of 4 MiB, and was not read");

    public static readonly MessageTemplate TooDeep = new(
        "括号或层次嵌套超过{0}层，从这里起没有读取",
        "lists or mappings nest deeper than {0}; nothing was read from here on");

    public static readonly MessageTemplate TooManyNodes = new(
        "文件里的值超过{0}个，从这里起没有读取",
        "the file has more than {0} values; nothing was read from here on");

    public static readonly MessageTemplate ScalarTooLong = new(
        "这段文字有{0}个字符，超过了{1}个的上限，没有读取",
        "this text has {0} characters, more than the limit of {1}, and was not read");

    public static readonly MessageTemplate Anchor = new(
        "报告文件里不能用 YAML 的锚点“&{0}”；请把内容写出来",
        "a report file may not use YAML anchors (&{0}); write the content out");

    public static readonly MessageTemplate Alias = new(
        "报告文件里不能用 YAML 的引用“*{0}”；请把内容写出来",
        "a report file may not use YAML aliases (*{0}); write the content out");

    public static readonly MessageTemplate UnquotedGlob = new(
        "“{0}”以星号开头，YAML 把它当作引用；请加引号，写成“\"{0}\"”",
        "{0} begins with an asterisk, which YAML takes for an alias; put it in quotation marks: \"{0}\"");

    public static readonly MessageTemplate Tag = new(
        "报告文件里不能用 YAML 的类型标记“{0}”；请删去",
        "a report file may not use YAML tags ({0}); remove it");

    public static readonly MessageTemplate FullWidthColon = new(
        "“{0}”后面用了中文冒号“：”；YAML 要用英文冒号加一个空格",
        "a full-width colon follows '{0}'; YAML needs an ASCII colon and a space");

    public static readonly MessageTemplate FullWidthComma = new(
        "数字之间用了中文标点“{0}”；YAML 要用英文逗号",
        "a full-width '{0}' separates values; YAML needs an ASCII comma");

    public static readonly MessageTemplate FullWidthBrackets = new(
        "这里用了中文括号“{0}”；YAML 要用英文的“{1}”",
        "full-width brackets {0} stand here; YAML needs {1}");

    public static readonly MessageTemplate FullWidthSpace = new(
        "这里用了{0}；YAML 的缩进和间隔要用英文空格",
        "{0} stands here; YAML needs ASCII spaces");

    public static readonly MessageTemplate FullWidthIndent = new(
        "这段文字用全角空格缩进，没有英文空格；“|”下面的每一行前面要先有两个英文空格",
        "this text is indented with full-width spaces only; each line below '|' begins with two ASCII spaces");

    public static readonly MessageTemplate ConflictMarker = new(
        "这里还留着没有处理完的合并冲突标记“{0}”；处理完冲突后再检查",
        "the marker {0} of an unfinished merge still stands here; resolve the conflict first");

    public static readonly MessageTemplate Gb18030 = new(
        "文件不是 UTF-8 编码，看起来是 GB18030（GBK、GB2312）；请另存为 UTF-8",
        "the file is not UTF-8; it looks like GB18030 (GBK, GB2312). Save it as UTF-8");

    public static readonly MessageTemplate Utf16 = new(
        "文件是 UTF-16 编码（记事本里叫“Unicode”）；请另存为 UTF-8",
        "the file is UTF-16 (Notepad calls it Unicode). Save it as UTF-8");

    public static readonly MessageTemplate NotUtf8 = new(
        "从这里起不是 UTF-8 编码；请把文件另存为 UTF-8",
        "the bytes from here on are not UTF-8. Save the file as UTF-8");

    public static readonly MessageTemplate Binary = new(
        "文件里有 NUL 字符，不是文本文件",
        "the file holds NUL characters: it is not a text file");

    public static readonly LocalizedText Scalar = new("一段文字", "a single value");

    public static readonly LocalizedText Sequence = new("一个列表", "a list");

    public static readonly LocalizedText IdeographicSpace = new("全角空格", "a full-width space");

    public static readonly LocalizedText NoBreakSpace = new("不间断空格", "a no-break space");
}
