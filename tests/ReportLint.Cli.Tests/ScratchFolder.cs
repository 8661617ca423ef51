namespace ReportLint.Cli.Tests;

/// <summary>A folder of a test's own, gone when the test is.</summary>
internal sealed class ScratchFolder : IDisposable
{
    /// <summary>A consistent report whose prose is right, wrong and about other things.</summary>
    public const string Claims = "年度: 2021\n单位: 示例市丙局\n总体情况: |\n  收到政府信息公开申请2件，均为自然人，答复3件，其中{{予以公开.总计}}件予以公开。开展培训4次。\n  结转下年度继续办理1件，未发生行政复议、行政诉讼。\n主动公开: {未列: 0}\n依申请公开:\n  未列: 0\n  新收: [2, 0, 0, 0, 0, 0, 2]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0, 2]}\n复议诉讼: {未列: 0}\n";

    /// <summary>A consistent report with a place for a row of part 二.</summary>
    public const string Good = "年度: 2021\n单位: 示例市示例局\n主动公开: {未列: 0}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    /// <summary>The same with a warning.</summary>
    public const string Warns = "年度: 2021\n单位: 示例市乙局\n主动公开: {未列: 0, 行政许可: [\"7\"]}\n依申请公开: {未列: 0}\n复议诉讼: {未列: 0}\n";

    /// <summary>The same with an error.</summary>
    public const string Wrong = "年度: 2021\n单位: 示例市丙局\n主动公开: {未列: 0}\n依申请公开:\n  未列: 0\n  新收: [2, 0, 0, 0, 0, 0, 3]\n  办理结果: {予以公开: [2, 0, 0, 0, 0, 0, 2]}\n复议诉讼: {未列: 0}\n";

    private readonly string _above = Directory.CreateTempSubdirectory("reportlint-").FullName;

    /// <summary>A new, empty folder. Reports in it may be a few lines: what the law requires of a whole one is not asked for, unless <paramref name="wantsWholeReports"/>.</summary>
    public ScratchFolder(bool wantsWholeReports = false)
    {
        Path = Directory.CreateDirectory(System.IO.Path.Combine(_above, "work")).FullName;
        File.WriteAllText(System.IO.Path.Combine(_above, ".editorconfig"), "root = true\n" + (wantsWholeReports ? "" : "[*.report.yaml]\nreportlint.group.publication.severity = none\n"));
    }

    /// <summary>Its absolute name.</summary>
    public string Path { get; }

    /// <summary>Writes a file in it.</summary>
    public ScratchFolder With(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Runs the tool in it.</summary>
    public CliRun Run(params string[] args) => CliRun.In(Path, args);

    /// <summary>The text of a file in it.</summary>
    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    /// <summary>Every file in it by its name with <c>/</c>, links and git's own aside.</summary>
    public SortedDictionary<string, string> Snapshot() => new(
        Directory.GetFiles(Path, "*", SearchOption.AllDirectories).ToDictionary(path => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_above, recursive: true);
}
