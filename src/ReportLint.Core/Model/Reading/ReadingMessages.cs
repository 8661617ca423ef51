using ReportLint.Wording;

namespace ReportLint.Model.Reading;

/// <summary>What is said about files that are YAML but not a report as the form wants it.</summary>
internal static class ReadingMessages
{
    public static readonly MessageTemplate DuplicateKey = new(
        "键“{0}”写了两次，只采用了第一次的内容",
        "the key '{0}' occurs twice; only the first is used");

    public static readonly MessageTemplate DuplicateSynonym = new(
        "“{0}”和“{1}”是同一个键的中英文写法，只能写一个；只采用了“{1}”的内容",
        "'{0}' and '{1}' are the same key in two languages; only '{1}' is used");

    public static readonly MessageTemplate FirstHere = new("第一次写在这里", "it first occurs here");

    public static readonly MessageTemplate UnknownKey = new(
        "“{0}”里没有“{1}”这个键；可用的键有：{2}",
        "there is no key '{1}' in {0}; the keys there are: {2}");

    public static readonly MessageTemplate UnknownKeyNearest = new(
        "“{0}”里没有“{1}”这个键，是不是“{2}”？",
        "there is no key '{1}' in {0}; did you mean '{2}'?");

    public static readonly MessageTemplate UnknownKeyBare = new(
        "“{0}”里没有“{1}”这个键",
        "there is no key '{1}' in {0}");

    public static readonly MessageTemplate UnknownKeySpace = new(
        "“{0}”的冒号后面缺少一个空格，YAML 把它当成了键的一部分",
        "the colon in '{0}' needs a space after it: YAML takes it for a part of the key");

    public static readonly MessageTemplate UnknownWord = new(
        "“{0}”不能写“{1}”；可以写：{2}",
        "'{0}' cannot be '{1}'; it can be: {2}");

    public static readonly MessageTemplate UnknownWordNearest = new(
        "“{0}”不能写“{1}”，是不是“{2}”？",
        "'{0}' cannot be '{1}'; did you mean '{2}'?");

    public static readonly MessageTemplate KeyNotText = new(
        "键要写成一个词，不能是列表或映射",
        "a key is a word, not a list or a mapping");

    public static readonly MessageTemplate TextExpected = new(
        "“{0}”是一段文字，这里却写成了列表或映射",
        "'{0}' is a text, but this is a list or a mapping");

    public static readonly MessageTemplate ListExpected = new(
        "“{0}”是一个列表，每一项是一段文字",
        "'{0}' is a list of texts");

    public static readonly MessageTemplate ForeignEdition = new(
        "“{0}”是{1}版表格的内容，这份报告用的是{2}版",
        "'{0}' belongs to edition {1} of the form; this report uses edition {2}");

    public static readonly MessageTemplate ForeignColumns = new(
        "“{0}”在{1}版里有{2}个数，在这份报告所用的{3}版里有{4}个（{5}）",
        "'{0}' has {2} figures in edition {1}, but {4} in edition {3}, which this report uses ({5})");

    public static readonly MessageTemplate MissingHead = new(
        "缺少必填的“{0}”",
        "the required key '{0}' is missing");

    public static readonly MessageTemplate BlankHead = new(
        "必填的“{0}”没有内容",
        "the required key '{0}' has no value");

    public static readonly MessageTemplate MissingTable = new(
        "缺少整张表“{0}”",
        "the whole table '{0}' is missing");

    public static readonly MessageTemplate MissingRow = new(
        "“{0}”下缺少“{1}”这一行；确实没有时请补0，或在表中写“{2}: 0”",
        "the row '{1}' is missing under '{0}'; state zeros, or write '{2}: 0' in the table");

    public static readonly MessageTemplate MissingTotalRow = new(
        "“{0}”下缺少“{1}”这一行；请填写合计数",
        "the row '{1}' is missing under '{0}'; state the totals");

    public static readonly MessageTemplate CommentedOut = new(
        "“{0}”前面有“#”，成了注释，报告里就没有这一项；请删去“#”",
        "the # before '{0}' makes it a comment, so that the report lacks it; remove the #");

    public static readonly MessageTemplate MissingCell = new(
        "“{0}”这一行缺少“{1}”",
        "the row '{0}' lacks '{1}'");

    public static readonly MessageTemplate BlankCell = new(
        "{0}是空白；没有发生的请填0",
        "{0} is blank; where nothing happened, state 0");

    public static readonly MessageTemplate BlankRow = new(
        "“{0}”整行空白；没有发生的请填0",
        "the whole row '{0}' is blank; where nothing happened, state 0");

    public static readonly MessageTemplate BlankTotal = new(
        "{0}是空白，而同一行的其他数已经填写；请填合计数，或者不写这一列，由程序计算",
        "{0} is blank although the other figures of the row are stated; state the total, or leave the column out and it is computed");

    public static readonly MessageTemplate PastedRow = new(
        "“{0}”的数像是粘贴来的，没有写成一行；应写成{1}",
        "the figures of '{0}' seem to be pasted and make no row; write {1}");

    public static readonly MessageTemplate RowExpected = new(
        "“{0}”要写成一行数，如[{1}]，这里写成了{2}",
        "'{0}' is a row of figures such as [{1}], but this is {2}");

    public static readonly MessageTemplate GroupExpected = new(
        "“{0}”下要分行填写：{1}",
        "'{0}' holds rows: {1}");

    public static readonly MessageTemplate TooFewFigures = new(
        "“{0}”这一行有{1}个数，应有{2}个（{3}）",
        "the row '{0}' has {1} figures instead of {2} ({3})");

    public static readonly MessageTemplate TooManyFigures = new(
        "“{0}”这一行有{1}个数，多于应有的{2}个（{3}）",
        "the row '{0}' has {1} figures, more than its {2} columns ({3})");

    public static readonly MessageTemplate ThousandsSeparator = new(
        "“{0}”这一行有{1}个数，多于应有的{2}个；“{3}”里的逗号把一个数分成了两个，请去掉千位分隔符",
        "the row '{0}' has {1} figures, more than its {2} columns; the comma in '{3}' splits one figure in two: write it without thousands separator");

    public static readonly MessageTemplate ThousandsSeparatorInRow = new(
        "“{0}”这一行的合计不对，多半是“{1}”里的逗号把一个数分成了两个；请去掉千位分隔符",
        "the total of the row '{0}' is off, most likely because the comma in '{1}' splits one figure in two: write it without thousands separator");

    public static readonly MessageTemplate MissingComma = new(
        "“{0}”这一行里，{1}和{2}之间是不是少了一个逗号？",
        "in the row '{0}', is a comma missing between {1} and {2}?");

    public static readonly MessageTemplate Placeholder = new(
        "{0}写的是“{1}”；没有发生的请填0",
        "{0} is '{1}'; where nothing happened, state 0");

    public static readonly MessageTemplate EmptyText = new(
        "{0}写的是空的引号；没有发生的请填0",
        "{0} is an empty text; where nothing happened, state 0");

    public static readonly MessageTemplate NotInteger = new(
        "{0}写的是“{1}”，应是整数",
        "{0} is '{1}', but must be a whole number");

    public static readonly MessageTemplate NotIntegerBut = new(
        "{0}写的是“{1}”，应写成整数{2}",
        "{0} is '{1}', but must be written as the whole number {2}");

    public static readonly MessageTemplate NotAmount = new(
        "{0}写的是“{1}”，应是金额，如166.3700",
        "{0} is '{1}', but must be an amount such as 166.3700");

    public static readonly MessageTemplate AmountWithUnit = new(
        "{0}写的是“{1}”；金额只写数字，单位“{2}”另写或由表头注明",
        "{0} is '{1}'; an amount is digits only, its unit {2} is stated by the header or a key of its own");

    public static readonly MessageTemplate PlusSign = new(
        "{0}写的是“{1}”；只有“本年增/减”可以带正负号，这里应写{2}",
        "{0} is '{1}'; only a change since last year has a sign: write {2}");

    public static readonly MessageTemplate TooLarge = new(
        "{0}写的是“{1}”，数字太大，不可能是统计数",
        "{0} is '{1}', too large for a figure of a report");

    public static readonly MessageTemplate ListInCell = new(
        "{0}应是一个数，这里写成了列表",
        "{0} must be a number, but this is a list");

    public static readonly MessageTemplate Negative = new(
        "{0}写的是{1}，不能小于0；只有“本年增/减”可以是负数",
        "{0} is {1}, but cannot be less than 0; only a change since last year can be negative");

    public static readonly MessageTemplate NumberAsText = new(
        "{0}写的是{1}，请直接写数字{2}，不加引号、单位和空格",
        "{0} is written as {1}; write the plain number {2} without quotes, unit or spaces");

    public static readonly MessageTemplate UnlistedNotZero = new(
        "“{0}”只能写0（表中没有列出的行都是0），汇总的报告也可以写“汇总”（没有列出的都是各单位之和）",
        "'{0}' can only be 0 (rows that the table leaves out are zero) or, in a roll-up, 'rollup' (they are the sums of its reports)");

    public static readonly MessageTemplate UnlistedWithoutRollup = new(
        "写了“{0}: {1}”，报告却没有“汇总”，不知道把哪些报告相加",
        "'{0}: {1}', but the report has no 'rollup' that says which reports to add up");

    public static readonly MessageTemplate BlankNotZero = new(
        "“{0}”只能写0：表中空白的单元格都是0",
        "'{0}' can only be 0: blank cells of the table are zero");

    public static readonly MessageTemplate GroupAsOneRow = new(
        "“{0}”在{1}版里分成{2}行，这里只有一行；照已发布的报告录入的可以这样写，新写的报告请分行填写",
        "'{0}' has {2} rows in edition {1}, here it is one row; fine for a report published so, but a new report states each");

    public static readonly MessageTemplate NamelessRow = new(
        "“{0}”下的这一行没有名称；请写明是什么事项，如“行政检查: […]”",
        "this row under '{0}' has no name; say what it is, as in 行政检查: […]");

    public static readonly LocalizedText TopLevel = new("文件最外层", "the top level");

    public static readonly LocalizedText List = new("列表", "a list");

    public static readonly LocalizedText SingleValue = new("单个值", "a single value");
}
