using ReportLint.Diagnostics;

namespace ReportLint.MSBuild;

/// <summary>What a project makes of warnings. MSBuild itself applies NoWarn and WarningsAsErrors to a task's warnings, but not TreatWarningsAsErrors.</summary>
internal sealed class WarningPolicy(bool treatWarningsAsErrors, string? warningsAsErrors, string? warningsNotAsErrors, string? noWarn)
{
    private readonly CodeList _asErrors = new(warningsAsErrors);
    private readonly CodeList _notAsErrors = new(warningsNotAsErrors);
    private readonly CodeList _silent = new(noWarn);

    /// <summary>How a finding of rule <paramref name="code"/> with <paramref name="severity"/> is to be logged.</summary>
    public Severity Apply(string code, Severity severity)
    {
        if (severity != Severity.Warning)
            return severity;
        if (_silent.Contains(code))
            return Severity.None;
        return (treatWarningsAsErrors || _asErrors.Contains(code)) && !_notAsErrors.Contains(code) ? Severity.Error : Severity.Warning;
    }
}
