namespace ReportLint.Model;

/// <summary>Where a set writes down what is asked of it.</summary>
internal sealed class SetRecorder
{
    /// <summary>The log of whoever asks at the moment.</summary>
    public SetLog Current { get; set; } = new();
}
