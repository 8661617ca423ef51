namespace ReportLint.Rules;

/// <summary>A rule asked for something that could not be worked out. The failure itself is reported once, as RL0099: see <see cref="ReportAnalysis.Failures"/>.</summary>
public sealed class AnalysisFailedException : Exception
{
    /// <summary>Without a cause.</summary>
    public AnalysisFailedException()
    {
    }

    /// <summary>With a message.</summary>
    public AnalysisFailedException(string message)
        : base(message)
    {
    }

    /// <summary>With the cause.</summary>
    public AnalysisFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
