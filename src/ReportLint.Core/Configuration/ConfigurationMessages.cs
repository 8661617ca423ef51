using ReportLint.Wording;

namespace ReportLint.Configuration;

/// <summary>What is said about configuration and suppressions.</summary>
internal static class ConfigurationMessages
{
    public static readonly MessageTemplate UnknownKey = new(
        "没有“{0}”这个选项；可用的选项有：{1}",
        "there is no option '{0}'; the options are: {1}");

    public static readonly MessageTemplate UnknownKeyNearest = new(
        "没有“{0}”这个选项，是不是“{1}”？",
        "there is no option '{0}'; did you mean '{1}'?");

    public static readonly MessageTemplate UnknownValue = new(
        "选项“{0}”不能是“{1}”；可以写：{2}",
        "the option '{0}' cannot be '{1}'; it can be: {2}");

    public static readonly MessageTemplate UnknownValueNearest = new(
        "选项“{0}”不能是“{1}”，是不是“{2}”？",
        "the option '{0}' cannot be '{1}'; did you mean '{2}'?");

    public static readonly MessageTemplate UnknownRule = new(
        "没有“{0}”这条规则；用 reportlint rules 列出全部规则",
        "there is no rule '{0}'; reportlint rules lists them all");

    public static readonly MessageTemplate UnknownRuleNearest = new(
        "没有“{0}”这条规则，是不是“{1}”？",
        "there is no rule '{0}'; did you mean '{1}'?");

    public static readonly MessageTemplate DirectiveInText = new(
        "这里是正文，屏蔽注释写在里面不起作用，也不会印出来；请移到键的上一行",
        "a suppression has no effect within a text, and is not printed; move it to the line above the key");

    public static readonly MessageTemplate UnknownDirective = new(
        "没有“{0}”这种注释指令，是不是“reportlint-disable”？",
        "there is no comment directive '{0}'; did you mean 'reportlint-disable'?");

    public static readonly MessageTemplate NoReason = new(
        "屏蔽{0}没有写理由；请在冒号后写明，如“# reportlint-disable {0}: 本年清理失效12件”",
        "{0} is suppressed without a reason; state it behind a colon, as in '# reportlint-disable {0}: 12 documents lapsed this year'");

    public static readonly MessageTemplate NoColon = new(
        "理由前面缺少冒号；请写成“# reportlint-disable {0}: 理由”",
        "the reason needs a colon before it: '# reportlint-disable {0}: reason'");

    public static readonly MessageTemplate NotSuppressible = new(
        "规则{0}不能用注释屏蔽",
        "the rule {0} cannot be suppressed by a comment");

    public static readonly MessageTemplate NoRule = new(
        "没有写明屏蔽哪一条规则；请写成“# reportlint-disable 规则代码: 理由”",
        "no rule is named; write '# reportlint-disable CODE: reason'");

    public static readonly MessageTemplate Stale = new(
        "这里已经没有{0}可以屏蔽，请删去这条注释（理由曾是：{1}）",
        "there is no {0} here to suppress any more; remove the comment (its reason was: {1})");

    public static readonly MessageTemplate StaleAmongOthers = new(
        "这里已经没有{0}可以屏蔽，请从注释中删去“{0}”",
        "there is no {0} here to suppress any more; remove {0} from the comment");

    public static readonly MessageTemplate NotAnEntry = new(
        "这一行不是基线的条目；每行应是“文件 | 规则 | 单元格或原文 | 填写的值 | 应为”，由 reportlint baseline 生成",
        "this line is not an entry of a baseline: 'file | rule | cell or text | value | compared with', as reportlint baseline writes it");

    public static readonly MessageTemplate NotForBaseline = new(
        "规则{0}的问题不能记在基线里",
        "findings of the rule {0} cannot be recorded in a baseline");

    public static readonly MessageTemplate StaleEntry = new(
        "这里记录的{0}已经不存在，请删去这一行",
        "the {0} recorded here is gone; remove the line");

    public static readonly MessageTemplate FixedSeverity = new(
        "规则{0}的级别不能配置，总是错误",
        "the severity of the rule {0} cannot be configured: it is always an error");

    public static readonly MessageTemplate NotAPair = new(
        "看不懂这一行，它不起作用；选项要写成“键 = 值”，如“reportlint.RL6017.severity = warning”",
        "this line is not understood and has no effect; an option is 'key = value', such as 'reportlint.RL6017.severity = warning'");

    public static readonly MessageTemplate BeforeSections = new(
        "这一行在第一个“[…]”之前，不起作用；请在它上面加一行，如“[*.report.yaml]”",
        "this line stands before the first section and has no effect; put a line such as '[*.report.yaml]' above it");

    public static readonly MessageTemplate NotASection = new(
        "这一行以“[”开头，却没有以“]”结尾，不是节的标题；它下面的选项都不起作用",
        "this line begins with '[' but does not end with ']', so it opens no section; the options below it have no effect");

    public static readonly MessageTemplate LoneBracket = new(
        "这一行里有花括号或方括号不成对，只当作文件名里的字，下面的选项很可能对谁都不起作用",
        "a brace or bracket of this line has no counterpart, so that it is taken for a part of a file's name, and the options below it probably hold for nothing");

    public static readonly MessageTemplate GlobTooLong = new(
        "这一节的标题太长，对什么文件都不起作用；请分成几节",
        "the header of this section is too long to match any file, so that the options below it have no effect; divide it into several sections");

    public static readonly MessageTemplate TooLong = new(
        "这一行的键或值太长，不起作用",
        "the key or value of this line is too long, so that it has no effect");

    public static readonly MessageTemplate DayOfYear = new("月-日，如03-31", "a month and day such as 03-31");
}
