using ReportLint.Wording;

namespace ReportLint.Cli.Diff;

/// <summary>What <c>reportlint diff</c> says.</summary>
internal static class DiffMessages
{
    public static readonly LocalizedText Command = new(
        "比较报告的两个版本：数、正文和检查出的问题各有哪些变化",
        "Compares two states of the reports: figures, prose and findings that changed");

    public static readonly LocalizedText BeforeArgument = new(
        "原来的：文件、文件夹，或者 git 版本（如 main、HEAD~1、main...HEAD；默认 HEAD）",
        "The old state: a file, a folder, or a git revision such as main, HEAD~1 or main...HEAD (default: HEAD)");

    public static readonly LocalizedText AfterArgument = new(
        "现在的：文件、文件夹或 git 版本（默认：当前文件夹里的文件）",
        "The new state: a file, a folder or a git revision (default: the files in the current folder)");

    public static readonly LocalizedText FormatOption = new(
        "输出格式：text、json 或 markdown；“格式=文件”把它写到文件里，可以写几个",
        "Output format: text, json or markdown; FORMAT=FILE writes it to a file; may be given several times");

    public static readonly LocalizedText FailOnOption = new(
        "新增的问题达到这个级别就返回1：error、warning、info 或 none（默认 error）",
        "Exit with 1 when a new finding has this severity: error, warning, info or none (default: error)");

    public static readonly MessageTemplate OnePath = new(
        "“{0}”是文件或文件夹，还要写出与它比较的另一个",
        "'{0}' is a file or folder; name the one to compare it with as well");

    public static readonly MessageTemplate FileAndFolder = new(
        "“{0}”和“{1}”一个是文件，一个是文件夹，不能比较",
        "of '{0}' and '{1}' one is a file and the other a folder, so they cannot be compared");

    public static readonly MessageTemplate PathAndRevision = new(
        "“{0}”和“{1}”一个是文件或文件夹，一个是 git 版本，不能比较；要看一个文件夹的变化，请进入那个文件夹再比较版本",
        "of '{0}' and '{1}' one is a path and the other a git revision, so they cannot be compared; go to the folder in question and compare revisions there");

    public static readonly LocalizedText NoReports = new("两边都没有找到报告", "there are no reports on either side");

    public static readonly LocalizedText NothingChanged = new("报告没有变化", "No report changed");

    public static readonly MessageTemplate Report = new("{0}{1}年", "{0} {1}");

    public static readonly LocalizedText UnknownAgency = new("（没有写单位）", "(no agency)");

    public static readonly LocalizedText IsNew = new("新增的报告", "new report");

    public static readonly LocalizedText IsGone = new("报告已删去", "report removed");

    public static readonly MessageTemplate WasAt = new("原来的文件是{0}", "was {0}");

    public static readonly LocalizedText Unreadable = new("文件不能读取，内容没有比较；原因见列出的问题，或者用 reportlint check", "the file cannot be read, its contents were not compared; for the reason see the findings or run reportlint check");

    public static readonly LocalizedText None = new("（无）", "(none)");

    public static readonly LocalizedText Before = new("原：", "old: ");

    public static readonly LocalizedText After = new("现：", "new: ");

    public static readonly LocalizedText Added = new("增：", "added: ");

    public static readonly LocalizedText Removed = new("删：", "removed: ");

    public static readonly LocalizedText Colon = new("：", ": ");

    public static readonly MessageTemplate NoteOn = new("{0}的说明", "note on {0}");

    public static readonly LocalizedText FieldsTitle = new("基本信息", "Particulars");

    public static readonly LocalizedText FeesTitle = new("信息处理费（元）", "Fees for processing information (yuan)");

    public static readonly LocalizedText ClaimsTitle = new("正文里写的数", "Figures stated in prose");

    public static readonly LocalizedText Gained = new("新增的问题", "New findings");

    public static readonly LocalizedText Lost = new("消除的问题", "Findings that are gone");

    public static readonly IReadOnlyList<LocalizedText> ValueHeadings = [new("项目", "what"), new("原来", "old"), new("现在", "new")];

    public static readonly MessageTemplate Summary = new(
        "{0}份报告有变化，{1}份新增，{2}份删去；变化的数{3}个、正文{4}处；新增问题{5}个，消除{6}个",
        "{0} changed, {1} added, {2} removed; {3} and {4} of prose changed; {5} new, {6} gone");

    public static readonly LocalizedText Cut = new(
        "内容太多，这里没有全部列出；完整的见 reportlint diff 的文本输出",
        "This is not all: see the text output of reportlint diff");
}
