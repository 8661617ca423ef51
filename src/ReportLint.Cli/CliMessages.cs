using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.Cli;

/// <summary>What the tool itself says; what it says of reports comes from the core.</summary>
internal static class CliMessages
{
    public static readonly LocalizedText Root = new(
        "检查和生成政府信息公开工作年度报告（*.report.yaml）",
        "Checks and renders annual reports on government information disclosure (*.report.yaml)");

    public static readonly LocalizedText SeeHelp = new(
        "用 reportlint --help 查看用法。",
        "See reportlint --help.");

    public static readonly MessageTemplate InternalError = new(
        "reportlint 内部错误：{0}。请报告这个问题。",
        "reportlint failed: {0}. Please report this.");

    public static readonly LocalizedText LanguageOption = new(
        "消息的语言：zh-CN 或 en（默认取 .editorconfig，其次取系统语言）",
        "Language of messages: zh-CN or en (default: .editorconfig, then the system's)");

    public static readonly LocalizedText PathsArgument = new(
        "报告文件、文件夹或通配符（默认：当前文件夹及其下级）",
        "Report files, folders or globs (default: the current folder and those below)");

    public static readonly LocalizedText TodayOption = new(
        "检查日期，如 2026-01-20（默认：今天）；用于判断年度和发布日期是否已到",
        "The day of the check, such as 2026-01-20 (default: today); years and publication dates after it have not come yet");

    public static readonly LocalizedText Check = new(
        "检查报告：数字之间的勾稽关系、格式和正文",
        "Checks reports: the relations between figures, the form and the prose");

    public static readonly LocalizedText FormatOption = new(
        "输出格式：text、json、sarif、github、junit 或 markdown；“格式=文件”把它写到文件里，可以写几个",
        "Output format: text, json, sarif, github, junit or markdown; FORMAT=FILE writes it to a file; may be given several times");

    public static readonly LocalizedText FailOnOption = new(
        "达到这个级别就返回1：error、warning、info 或 none（默认 error）",
        "Exit with 1 from this severity on: error, warning, info or none (default: error)");

    public static readonly LocalizedText SuppressedOption = new(
        "sarif 格式里，注明理由而屏蔽的和基线里的问题：include（列出，注明已屏蔽）或 omit（不列；GitHub 会把列出的当作未解决的问题）",
        "In the format sarif, findings that comments or a baseline hold back: include (listed, marked as such) or omit (GitHub takes those listed for open alerts)");

    public static readonly LocalizedText ClaimsOption = new(
        "另外列出正文里的每一个数：与表中哪一格比较、是否相符（text、json、markdown 格式）",
        "Also list every figure that the prose states: the cell it was compared with, and whether it agrees (formats text, json, markdown)");

    public static readonly LocalizedText CacheOption = new(
        "记下结果，下一次只检查改过的和与它们有关的报告；不写文件夹，就放在用户的缓存文件夹里",
        "Keep the results, so that the next run checks only what changed and what depends on it; without a folder, in the user's cache folder");

    public static readonly MessageTemplate CacheNotWritten = new(
        "结果没有记下：{0}",
        "the results are not kept: {0}");

    public static readonly LocalizedText NoCacheFolder = new(
        "--cache：不知道用户的缓存文件夹在哪里，请写出文件夹",
        "--cache: the user's cache folder is not known; name a folder");

    public static readonly LocalizedText TimingsOption = new(
        "检查完后在标准错误上列出各阶段、各条规则用了多少时间",
        "After the check, list on standard error how much time each stage and each rule took");

    public static readonly MessageTemplate TimingsTitle = new(
        "检查了{0}份报告；各阶段、各条规则的时间（毫秒，每份报告微秒）：",
        "checked {0}; time by stage and rule (milliseconds, microseconds a report):");

    public static readonly LocalizedText ClaimAgrees = new("相符", "agrees");

    public static readonly LocalizedText ClaimWithin = new("不超过", "not above");

    public static readonly LocalizedText ClaimDisagrees = new("不符", "disagrees");

    public static readonly LocalizedText ClaimInconclusive = new("未核对", "not compared");

    public static readonly LocalizedText ClaimWithoutCell = new("表中没有对应的数", "has no cell in the tables");

    public static readonly LocalizedText ClaimNotUnderstood = new("没有读懂", "not understood");

    public static readonly LocalizedText ClaimOfOthers = new("说的不是本单位本年度全年的数", "not about the whole year of this agency");

    public static readonly MessageTemplate ClaimReasons = new("{0}——{1}", "{0} -- {1}");

    public static readonly MessageTemplate ClaimGuessed = new("“{0}”是由一个字推断的", "“{0}” is guessed from one character");

    public static readonly MessageTemplate ClaimSupposed = new("“{0}”是由位置推断的", "“{0}” is inferred from its place");

    public static readonly MessageTemplate ClaimComposed = new("“{0}”由已知部分拼成", "“{0}” is put together from known parts");

    public static readonly MessageTemplate ClaimSupported = new("同一句的“{0}”相符", "“{0}” of the same sentence agrees");

    public static readonly LocalizedText ClaimSlip = new("像是数字误写", "the number looks mistyped");

    public static readonly LocalizedText ClaimExplained = new("同一句别的数说明得通", "other numbers of the sentence explain it");

    public static readonly LocalizedText ClaimNotSure = new("除了推断没有别的依据，不作不符", "nothing but the guess speaks for it, so it is not reported");

    public static readonly MessageTemplate ClaimUnread = new("“{0}”", "“{0}”");

    public static readonly LocalizedText ClaimWithoutValue = new("表中对应的数没有填写", "its cell is not stated");

    public static readonly LocalizedText ClaimAllZero = new("＝ 有关各格都是0", "= all the cells in question are 0");

    public static readonly MessageTemplate ClaimMatch = new("{0} {1}{2}", "{0} {1}{2}");

    public static readonly MessageTemplate ClaimTerm = new("{0} {1}", "{0} {1}");

    public static readonly MessageTemplate Quoted = new("“{0}”", "“{0}”");

    public static readonly MessageTemplate ClaimSummary = new(
        "正文里有{0}处数：相符{1}处，不符{2}处，未核对{3}处",
        "{0} figures in the prose: {1} agree, {2} disagree, {3} not compared");

    public static readonly IReadOnlyList<LocalizedText> ClaimHeadings =
    [
        new("结果", "Result"),
        new("位置", "Place"),
        new("正文", "Prose"),
        new("表格", "Tables"),
    ];

    public static readonly MessageTemplate UnknownFormat = new(
        "没有“{0}”这种格式；可用：{1}",
        "there is no format '{0}'; there are: {1}");

    public static readonly MessageTemplate TwoFormatsInFile = new(
        "两种格式不能写到同一个文件{0}里",
        "two formats cannot be written to the same file {0}");

    public static readonly MessageTemplate BadPath = new(
        "“{0}”不能作文件名",
        "'{0}' cannot be a file name");

    public static readonly MessageTemplate SamePlace = new(
        "{0}都要写到{1}，没有生成任何文本；请改文件名，或者分别生成",
        "{0} would all be written to {1}; nothing was rendered. Rename one, or render them one by one");

    public static readonly LocalizedText VerdictNothing = new("没有检查任何报告", "No report was checked");

    public static readonly MessageTemplate NoFile = new(
        "“{0}=”后面缺少文件名",
        "the file name after '{0}=' is missing");

    public static readonly MessageTemplate UnknownOption = new(
        "没有“{0}”这个选项；用 reportlint --help 查看用法",
        "there is no option '{0}'; see reportlint --help");

    public static readonly LocalizedText TwoFormatsOnOutput = new(
        "只能有一种格式输出到屏幕；其余的请写成“格式=文件”",
        "only one format can go to standard output; give the others as FORMAT=FILE");

    public static readonly MessageTemplate BadDate = new(
        "“{0}”不是日期；请写成2026-01-20这样",
        "'{0}' is not a date; write it as in 2026-01-20");

    public static readonly MessageTemplate NoMatch = new(
        "没有找到报告：{0}（报告文件名以“.report.yaml”结尾）",
        "no report matches {0} (report files end in .report.yaml)");

    public static readonly MessageTemplate NoSuchPath = new(
        "没有“{0}”这个文件或文件夹",
        "there is no file or folder '{0}'");

    public static readonly MessageTemplate ReadOnlyFile = new(
        "无法写入{0}：它是只读文件",
        "cannot write {0}: the file is read-only");

    public static readonly MessageTemplate UnlistedFolder = new(
        "无法列出文件夹{0}里的文件（{1}），其中的报告没有检查",
        "the folder {0} cannot be listed ({1}); no report in it was looked at");

    public static readonly MessageTemplate TextChanged = new(
        "检查期间文件被改动：{0}；请重新检查",
        "a file was changed during the check: {0}; please check again");

    public static readonly MessageTemplate CannotWriteOutput = new(
        "无法写到标准输出：{0}",
        "cannot write to standard output: {0}");

    public static readonly LocalizedText OutputClosed = new("它已经关闭", "it is closed");

    public static readonly LocalizedText NoWorkingDirectory = new(
        "当前文件夹已经不在了，请换到别的文件夹再运行",
        "the current folder is gone; run it in another one");

    public static readonly MessageTemplate CannotWrite = new(
        "无法写入{0}：{1}",
        "cannot write {0}: {1}");

    public static readonly LocalizedText Render = new(
        "生成正式的报告文本",
        "Writes the official text of reports");

    public static readonly LocalizedText RenderOutputOption = new(
        "写到这个文件夹里，文件名与报告相同（默认：输出到屏幕）",
        "Write below this folder, under the names of the reports (default: standard output)");

    public static readonly LocalizedText RenderFormatOption = new(
        "文档格式：text、markdown（md）、html、docx；要交Word文档的用docx",
        "Format of the document: text, markdown (md), html, docx; docx is the one to hand in");

    public static readonly LocalizedText FragmentOption = new(
        "html格式：只写正文，样式写在标签里，供粘贴到网站后台",
        "Format html: the article alone with its styles inline, to be pasted into a content management system");

    public static readonly LocalizedText FragmentOfHtml = new(
        "--fragment 只用于 --format html",
        "--fragment goes with --format html only");

    public static readonly MessageTemplate NeedsFolder = new(
        "{0}不是文本，不能写到屏幕上；请用 -o 文件夹 说明写在哪里",
        "{0} cannot be shown as text; say with -o FOLDER where to write it");

    public static readonly MessageTemplate Rendered = new("已写入{0}", "wrote {0}");

    public static readonly MessageTemplate NotRendered = new(
        "{0}无法读取，没有生成文本",
        "{0} cannot be read; nothing was rendered");

    public static readonly MessageTemplate RenderedWithErrors = new(
        "注意：{0}有{1}个错误，生成的文本只能作草稿；用 reportlint check 查看",
        "note: {0} has {1}, so the text is a draft; see reportlint check");

    public static readonly LocalizedText Explain = new(
        "解释一条规则，附例子",
        "Explains a rule, with examples");

    public static readonly LocalizedText RuleArgument = new(
        "规则代码或名称，如 RL1000 或 figure-in-error",
        "The code or name of a rule, such as RL1000 or figure-in-error");

    public static readonly LocalizedText Rules = new("列出全部规则", "Lists all rules");

    public static readonly MessageTemplate UnknownRule = new(
        "没有“{0}”这条规则；用 reportlint rules 列出全部规则",
        "there is no rule '{0}'; reportlint rules lists them all");

    public static readonly MessageTemplate UnknownRuleNearest = new(
        "没有“{0}”这条规则，是不是“{1}”？",
        "there is no rule '{0}'; did you mean '{1}'?");

    public static readonly LocalizedText Completion = new(
        "打印命令行补全的脚本；安装方法见 docs/completion.md",
        "Prints the script for completion in a shell; docs/completion.md says how to install it");

    public static readonly LocalizedText ShellArgument = new(
        "命令行环境：bash、zsh、fish 或 pwsh（PowerShell）",
        "The shell: bash, zsh, fish or pwsh (PowerShell)");

    public static readonly LocalizedText Lsp = new(
        "编辑器用的语言服务器（LSP），在标准输入和标准输出上通信",
        "The language server (LSP) for editors, on standard input and output");

    public static readonly LocalizedText StdioOption = new(
        "在标准输入和标准输出上通信；总是这样，可以不写",
        "Speak over standard input and output; it always does, so this can be left out");

    public static readonly LocalizedText ClientProcessOption = new(
        "编辑器的进程号；那个进程结束时，服务器也结束",
        "The editor's process id; the server ends when that process does");

    public static readonly LocalizedText FixRollupOption = new(
        "把各单位之和写进这份汇总报告：写明的格、空白的格改成和，没有列出的写“未列: 汇总”",
        "Write the sums of its reports into this roll-up: into the cells that are stated or blank, and 'unlisted: rollup' for those left out");

    public static readonly LocalizedText RollupAlone = new("--rollup 后面写一份报告，不与别的文件、--unsafe、--cell 同时使用", "--rollup takes one report, and neither other files nor --unsafe nor --cell");

    public static readonly LocalizedText Init = new(
        "新建一份报告，各部分和表格都已列好",
        "Writes a new report with every part and table in place");

    public static readonly LocalizedText InitFileArgument = new(
        "要新建的文件（默认：单位-年度.report.yaml）",
        "The file to write (default: agency-year.report.yaml)");

    public static readonly LocalizedText YearOption = new("报告的年度（默认：去年）", "The year of the report (default: last year)");

    public static readonly LocalizedText EditionOption = new(
        "格式的版本：2019 或 2021（默认由年度决定）",
        "The edition of the form: 2019 or 2021 (default: that of the year)");

    public static readonly LocalizedText KeysOption = new("键用中文（zh）还是英文（en）（默认 zh）", "Keys in Chinese (zh) or English (en) (default: zh)");

    public static readonly LocalizedText AgencyOption = new("单位全称", "The agency's full official name");

    public static readonly LocalizedText KindOption = new(
        "单位类型：部门、政府、乡镇街道、事业单位（或 department、government、township、institution）",
        "The kind of agency: department, government, township or institution (or the Chinese words)");

    public static readonly MessageTemplate Exists = new(
        "{0}已经存在，没有改动",
        "{0} exists already and was left alone");

    public static readonly MessageTemplate YearOutOfRange = new(
        "年度{0}不在2019到9998之间",
        "the year {0} is not between 2019 and 9998");

    public static readonly MessageTemplate EditionMismatch = new(
        "{0}年的报告应用{1}版",
        "a report of {0} uses edition {1}");

    public static readonly MessageTemplate UnknownWord = new(
        "“{0}”不能写“{1}”；可以写：{2}",
        "{0} cannot be '{1}'; it can be: {2}");

    public static readonly MessageTemplate Created = new(
        "已新建{0}；填好之后用 reportlint check 检查",
        "wrote {0}; fill it in, then run reportlint check");

    public static readonly LocalizedText NotFoundInFolders = new(
        "注意：文件名不以“.report.yaml”结尾，检查文件夹和构建时都找不到它",
        "note: its name does not end in .report.yaml, so neither a check of a folder nor a build finds it");

    public static readonly MessageTemplate NotWhole = new(
        "“{0}”要写整数，不能写“{1}”",
        "{0} takes a whole number, not '{1}'");

    public static readonly MessageTemplate VerdictClean = new(
        "检查了{0}份报告，没有问题{1}",
        "Checked {0}: no problems{1}");

    public static readonly MessageTemplate Verdict = new(
        "检查了{0}份报告：{1}个错误，{2}个警告，{3}个提示{4}",
        "Checked {0}: {1}, {2}, {3}{4}");

    public static readonly MessageTemplate SuppressedCount = new(
        "（另有{0}个已注明理由而屏蔽）",
        " ({0} suppressed with a reason)");

    public static readonly MessageTemplate BaselinedCount = new(
        "（另有{0}个已记在基线里）",
        " ({0} in the baseline)");

    public static readonly LocalizedText BaselineOption = new(
        "按这个基线文件检查（默认：从报告所在文件夹往上找最近的 reportlint.baseline）",
        "Go by this baseline (default: for each report the nearest reportlint.baseline, from its folder upward)");

    public static readonly LocalizedText NoBaselineOption = new(
        "不用基线，报告全部问题",
        "Go by no baseline: report every finding");

    public static readonly LocalizedText TwoBaselines = new(
        "--baseline 和 --no-baseline 不能一起用",
        "--baseline and --no-baseline exclude each other");

    public static readonly MessageTemplate NoBaselineFile = new(
        "没有{0}这个基线文件",
        "there is no baseline {0}");

    public static readonly MessageTemplate UnreadableBaseline = new(
        "现有的{0}无法读取，没有改动；请改成 UTF-8 编码的文本文件，或者先删去",
        "{0} cannot be read and was left alone; save it as UTF-8 text, or delete it first");

    public static readonly MessageTemplate NotABaseline = new(
        "现有的{0}不是基线文件，没有改动；请换一个文件名",
        "{0} is not a baseline and was left alone; choose another name");

    public static readonly LocalizedText Baseline = new(
        "把已发布的报告现有的问题记入基线，以后检查只报告新的问题",
        "Records the findings of published reports in a baseline, so that only new ones are reported");

    public static readonly LocalizedText BaselineOutputOption = new(
        "写到这个文件（默认：当前文件夹里的 reportlint.baseline）",
        "The file to write (default: reportlint.baseline in the current folder)");

    public static readonly MessageTemplate Recorded = new(
        "已写入{0}：{2}份报告中的{1}个问题",
        "wrote {0}: {1} in {2}");

    public static readonly MessageTemplate EntriesKept = new(
        "其他报告原有的{0}个条目照旧保留",
        "entries of other reports that were kept: {0}");

    public static readonly MessageTemplate NotRecorded = new(
        "另有{0}个问题不能记入基线（文件无法读取，或者注释、配置有错）；用 reportlint check 查看",
        "findings that cannot be recorded: {0} (unreadable files, wrong comments or configuration); see reportlint check");

    public static readonly LocalizedText NothingToRecord = new(
        "没有问题，不需要基线",
        "no findings: no baseline is needed");

    public static readonly LocalizedText Fix = new(
        "自动修正写法上的问题；不改动任何数字的值",
        "Makes the safe changes that findings suggest; never changes the value of a figure");

    public static readonly LocalizedText DryRunOption = new(
        "只显示会怎样改动（unified diff），不写文件",
        "Show the changes as a unified diff and write nothing");

    public static readonly LocalizedText UnsafeOption = new(
        "这些规则建议的改动即使不一定对也照做，如 RL1000；可以写几个，用逗号分开",
        "Make the changes that these rules suggest even where they are not safe, such as RL1000; several with commas");

    public static readonly LocalizedText CellOption = new(
        "允许 --unsafe 改动这一格的数，写地址，如 requests.outcomes.granted.natural-person 或 予以公开.自然人；可以写几个",
        "Let --unsafe change the figure in this cell, by address: requests.outcomes.granted.natural-person or 予以公开.自然人; may be given several times");

    public static readonly LocalizedText CellWithoutUnsafe = new(
        "--cell 要与 --unsafe 一起用，写明由哪条规则改",
        "--cell goes with --unsafe, which names the rule that may change the figure");

    public static readonly MessageTemplate NoCell = new(
        "表格里没有“{0}”这一格；地址是各级的键用点连接，如 requests.outcomes.granted.natural-person",
        "there is no cell '{0}'; an address is the keys joined by dots, such as requests.outcomes.granted.natural-person");

    public static readonly MessageTemplate SeveralCells = new(
        "“{0}”不止一格：{1}",
        "'{0}' may be several cells: {1}");

    public static readonly MessageTemplate WithheldFigure = new(
        "{0}:{1}:{2}：{3}要改动{4}，没有改；核对之后要改的，再加上 --cell {5}",
        "{0}:{1}:{2}: {3} would change {4}, which was left alone; to change it once it is checked, add --cell {5}");

    public static readonly MessageTemplate Fixed = new(
        "{0}：修正了{1}个问题（{2}）",
        "{0}: fixed {1} ({2})");

    public static readonly MessageTemplate WouldFix = new(
        "{0}：可以修正{1}个问题（{2}）",
        "{0}: would fix {1} ({2})");

    public static readonly LocalizedText NothingToFix = new(
        "没有可以自动修正的问题",
        "nothing to fix");

    public static readonly MessageTemplate AfterFixing = new("修正之后：{0}", "After fixing: {0}");

    public static readonly MessageTemplate ChangedMeanwhile = new(
        "{0}在检查期间被别人改动了，没有写入；请再运行一次",
        "{0} was changed by someone else meanwhile and was left alone; run it again");

    public static readonly LocalizedText Format = new(
        "排版：各行对齐成表格；不改动任何内容",
        "Lays out reports: rows aligned like a table; changes nothing but blanks");

    public static readonly LocalizedText FormatCheckOption = new(
        "只检查，不写文件；有没排好的就返回 1",
        "Write nothing; exit with 1 if a file is not laid out");

    public static readonly LocalizedText FormatKeysOption = new(
        "同时把键改写成中文（zh）或英文（en）",
        "Also write the keys in Chinese (zh) or English (en)");

    public static readonly MessageTemplate NotFormatted = new(
        "{0}：不是完整的 YAML，没有改动；用 reportlint check 查看",
        "{0}: not readable as YAML throughout, left as it is; see reportlint check");

    public static readonly MessageTemplate BothLanguages = new(
        "{0}：第{1}行的“{2}”和第{3}行的“{4}”是同一个键，没有改动；请先删去一个",
        "{0}: '{2}' (line {1}) and '{4}' (line {3}) are the same key, left as it is; remove one of them first");

    public static readonly MessageTemplate FormatDone = new(
        "重新排版{0}份，原来就排好的{1}份，没有处理的{2}份",
        "laid out: {0}, laid out before: {1}, left alone: {2}");

    public static readonly MessageTemplate FormatChecked = new(
        "需要排版的{0}份，已经排好的{1}份，没有处理的{2}份",
        "to be laid out: {0}, laid out: {1}, left alone: {2}");

    public static readonly LocalizedText SourceRoot = new(
        "运行 reportlint 的文件夹",
        "The folder in which reportlint ran");

    public static readonly IReadOnlyList<LocalizedText> TableHeadings = [new("级别", "Severity"), new("位置", "Place"), new("规则", "Rule"), new("说明", "Message")];

    public static readonly MessageTemplate FirstListed = new("前{0}条，共{1}条", "The first {0} of {1}");

    public static readonly MessageTemplate NotListed = new("另有{0}条没有列出。", "{0} more are not listed.");

    private static readonly LocalizedText s_error = new("错误", "error");

    private static readonly LocalizedText s_warning = new("警告", "warning");

    private static readonly LocalizedText s_note = new("提示", "note");

    public static LocalizedText SeverityWord(Severity severity) => severity switch
    {
        Severity.Error => s_error,
        Severity.Warning => s_warning,
        _ => s_note,
    };
}
