using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>What <c>init</c> says besides what every command does.</summary>
internal static class InitMessages
{
    public static readonly LocalizedText FromOption = new(
        "由这份上一年的报告新建下一年的：上年结转等已经填好，是0的写0，其余留空，正文里与表格相符的数改写成引用",
        "Write the report that follows this one of last year: what was carried forward is carried over, zeros are 0, the rest is blank, figures of the text that agree with the tables become references");

    public static readonly LocalizedText AllFromOption = new(
        "由这个文件夹里的每份报告新建下一年的，写到 --output 的文件夹",
        "Write the reports that follow those in this folder, into the folder of --output");

    public static readonly LocalizedText OutputOption = new("--all-from 写到哪个文件夹", "The folder into which --all-from writes");

    public static readonly LocalizedText NeedsKind = new(
        "请用 --kind 写明单位类型：部门、政府、乡镇街道、事业单位",
        "please say with --kind what kind of agency it is: department, government, township or institution");

    public static readonly MessageTemplate AskKind = new("单位类型（{0}）：", "Kind of agency ({0}): ");

    public static readonly MessageTemplate Choice = new("{0} {1}", "{0} {1}");

    public static readonly MessageTemplate YearTooLate = new(
        "{0}年还没有到，不能写{0}年的报告",
        "there can be no report for {0} yet");

    public static readonly LocalizedText FromAlone = new(
        "--from 和 --all-from 由上一年的报告决定年度、版式、单位和键的语言，不能与 --year、--edition、--agency、--keys 或者另一个同时使用",
        "--from and --all-from take year, edition, agency and the language of keys from last year's report: leave out --year, --edition, --agency, --keys and the other one of the two");

    public static readonly LocalizedText AllNeedsOutput = new("--all-from 要用 --output 写明新文件夹，不写单个文件", "--all-from needs a folder after --output, and takes no file");

    public static readonly LocalizedText OutputNeedsAll = new("--output 只与 --all-from 一起用", "--output goes with --all-from only");

    public static readonly MessageTemplate CannotFollow = new(
        "{0}不能读取，或者没有写年度或单位，不能由它新建",
        "{0} cannot be read, or states no year or no agency: nothing can follow it");

    public static readonly MessageTemplate NotOneReport = new("--from 要写一份报告，{0}不是", "--from needs one report: {0} is none");

    public static readonly MessageTemplate Left = new(
        "待填：表格{0}格，正文{1}处。运行 reportlint check {2} 逐项列出",
        "left to fill in: {0} cells, {1} places of the text. 'reportlint check {2}' lists them");

    public static readonly MessageTemplate HasErrors = new(
        "注意：{0}有{1}个错误，新的报告由它而来",
        "note: {0}, from which the new report comes, has {1}");

    public static readonly MessageTemplate Dropped = new(
        "{0}年的格式里没有地方写：{1}",
        "the form of {0} has no place for: {1}");

    public static readonly MessageTemplate Followed = new("{0} → {1}（待填{2}格、正文{3}处）", "{0} → {1} ({2} cells and {3} places to fill in)");

    public static readonly MessageTemplate Skipped = new("{0}已经存在，没有改动", "{0} exists already and was left alone");

    public static readonly MessageTemplate AllDone = new("新建了{0}份报告", "reports written: {0}");

    public static readonly LocalizedText NothingToFollow = new("没有可以接着写的报告", "there is no report to follow");
}
