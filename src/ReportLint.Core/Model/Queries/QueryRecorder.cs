namespace ReportLint.Model.Queries;

/// <summary>Where a set writes down what is asked of it.</summary>
internal sealed class QueryRecorder
{
    /// <summary>The log of whoever asks at the moment.</summary>
    public QueryLog Current { get; set; } = new();
}
