using ReportLint.Wording;

namespace ReportLint.Documents.Sources;

/// <summary>Says why a file cannot be imported, and what to do.</summary>
public sealed class UnreadableDocumentException(Message reason, Exception? inner = null) : Exception(reason.ToString(), inner)
{
    /// <summary>Why, in both languages.</summary>
    public Message Reason { get; } = reason;
}
