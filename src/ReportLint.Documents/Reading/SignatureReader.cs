using ReportLint.Documents.Sources;

namespace ReportLint.Documents.Reading;

/// <summary>Takes the signature off the end of a report: the agency's name and the date.</summary>
/// <param name="agency">The agency that the title names, or null.</param>
internal sealed class SignatureReader(string? agency)
{
    private const int Longest = 40;

    /// <summary>The agency that signs; null where none does.</summary>
    public string? Agency { get; private set; }

    /// <summary>The date below the name, or null.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The lines without a signature at their end.</summary>
    public List<SourceParagraph> TakeFrom(List<SourceParagraph> lines)
    {
        var rest = new List<SourceParagraph>(lines);
        while (rest.Count > 0)
        {
            var text = TitleText.Plain(rest[^1].Text);
            if (Date is null && DateText.Read(text) is { } date)
                Date = date;
            else if (Agency is null && text.Length <= Longest && IsSignature(text))
                Agency = text;
            else
                break;
            rest.RemoveAt(rest.Count - 1);
        }
        return rest;
    }

    private bool IsSignature(string text) => agency is not null ? text == agency : Date is not null && !text.AsSpan().ContainsAny("，。；：、");
}
