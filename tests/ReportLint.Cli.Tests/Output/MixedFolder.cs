namespace ReportLint.Cli.Tests.Output;

/// <summary>One folder with something for every format: each severity, a suppressed finding, one in configuration, one without length, a clean report.</summary>
internal static class MixedFolder
{
    /// <summary>A new one.</summary>
    public static ScratchFolder Create() => new ScratchFolder()
        .With(".editorconfig", "# 单位约定\n\n[*.report.yaml]\nreportlint.langage = en\n\n[己*.report.yaml]\nreportlint.RL0008.severity = info\n")
        .With("reports/2021/某 区#1/丙局 100%.report.yaml", ScratchFolder.Wrong)
        .With("reports/丁局.report.yaml", ScratchFolder.Warns.Replace("乙局", "丁局", StringComparison.Ordinal)
            .Replace("主动公开: {未列: 0, 行政许可: [\"7\"]}", "主动公开:\n  未列: 0\n  行政许可: [\"7\"] # reportlint-disable RL0008: 来自旧系统", StringComparison.Ordinal))
        .With("乙局.report.yaml", ScratchFolder.Warns)
        .With("己局.report.yaml", ScratchFolder.Warns.Replace("乙局", "己局", StringComparison.Ordinal))
        .With("甲局.report.yaml", ScratchFolder.Good)
        .With("空.report.yaml", "");
}
