namespace ReportLint.Files.Output;

/// <summary>A file is not written though the system would let us.</summary>
public sealed class OutputRefusedException : IOException
{
    /// <summary>Refused for a reason.</summary>
    public OutputRefusedException(OutputRefusal refusal)
        : base(refusal.ToString())
    {
        Refusal = refusal;
    }

    /// <summary>The reason.</summary>
    public OutputRefusal Refusal { get; }
}
