using System.Globalization;
using Microsoft.Build.Framework;
using ReportLint.Diagnostics;
using ReportLint.Wording;

namespace ReportLint.MSBuild;

/// <summary>Checks the reports of a project and logs each finding at its place. When nothing changed since the last run it says the same again without reading a report.</summary>
public sealed class LintReports : ReportTask
{
    /// <summary>The project's TreatWarningsAsErrors.</summary>
    public bool TreatWarningsAsErrors { get; set; }

    /// <summary>Codes of warnings that are errors.</summary>
    public string? WarningsAsErrors { get; set; }

    /// <summary>Codes of warnings that stay warnings.</summary>
    public string? WarningsNotAsErrors { get; set; }

    /// <summary>Codes of warnings that are not shown.</summary>
    public string? NoWarn { get; set; }

    /// <summary>Whether this build writes the texts to where they would be kept beside the reports, so that there is nothing to compare.</summary>
    public bool WritesTextsBesideReports { get; set; }

    /// <inheritdoc/>
    protected override bool Execute(DateTime today, Language? language)
    {
        if (Reports.Length == 0)
            return true;
        var key = Key([today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), language?.Tag(), .. (WritesTextsBesideReports ? [] : KeptTexts).Select(BuildState.Stamp)]);
        var findings = Remembered(key) ?? Check(today, language, key);
        if (!IsFirstInBuild())
            return true;
        var policy = new WarningPolicy(TreatWarningsAsErrors, WarningsAsErrors, WarningsNotAsErrors, NoWarn);
        foreach (var finding in findings)
            Say(finding, policy.Apply(finding.Code, finding.Severity));
        return true;
    }

    /// <summary>Whether nobody has said these findings in this build: a graph build asks for the build of a whole multi-targeted project once for each framework.</summary>
    private bool IsFirstInBuild()
    {
        if (BuildEngine is not IBuildEngine4 engine)
            return true;
        var key = (typeof(LintReports).FullName, StateFile);
        if (engine.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is not null)
            return false;
        engine.RegisterTaskObject(key, key, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
        return true;
    }

    private IReadOnlyList<LoggedFinding>? Remembered(string key)
    {
        if (BuildState.Read(StateFile) is not { } state || !string.Equals(state.Key, key, StringComparison.Ordinal))
            return null;
        var findings = state.Records.Select(LoggedFinding.FromFields).OfType<LoggedFinding>().ToList();
        return findings.Count == state.Records.Count ? findings : null;
    }

    private List<LoggedFinding> Check(DateTime today, Language? language, string key)
    {
        var result = Lint(today, comparesTexts: !WritesTextsBesideReports);
        var findings = result.Findings.Select(finding => LoggedFinding.From(finding, language ?? result.ConfiguredLanguage(finding) ?? Wording.Language.Chinese)).ToList();
        new BuildState(key, [.. findings.Select(finding => finding.ToFields().ToList())]).Write(StateFile, StateOutputs);
        return findings;
    }

    private void Say(LoggedFinding finding, Severity severity)
    {
        // The text goes in as an argument: a brace in it is no place holder.
        switch (severity)
        {
            case Severity.Error:
                Log.LogError(null, finding.Code, null, finding.HelpLink, finding.File, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, "{0}", finding.Message);
                break;
            case Severity.Warning:
                Log.LogWarning(null, finding.Code, null, finding.HelpLink, finding.File, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, "{0}", finding.Message);
                break;
            case Severity.Info:
                Log.LogMessage(null, finding.Code, null, finding.File, finding.Line, finding.Column, finding.EndLine, finding.EndColumn, MessageImportance.High, "{0}", finding.Message);
                break;
        }
    }
}
