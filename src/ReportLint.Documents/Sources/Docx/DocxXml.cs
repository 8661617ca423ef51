using System.Globalization;
using DocumentFormat.OpenXml;

namespace ReportLint.Documents.Sources.Docx;

/// <summary>Finds children and values in the elements of a Word document by their names.</summary>
internal static class DocxXml
{
    /// <summary>The first child called <paramref name="name"/>, or null.</summary>
    public static OpenXmlElement? Child(this OpenXmlElement? element, string name)
    {
        for (var child = element?.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child.LocalName == name)
                return child;
        }
        return null;
    }

    /// <summary>The attribute called <paramref name="name"/>, or null.</summary>
    public static string? Value(this OpenXmlElement? element, string name = "val")
    {
        if (element is null)
            return null;
        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == name)
                return attribute.Value;
        }
        return null;
    }

    /// <summary>The attribute <c>val</c> as a number, or null.</summary>
    public static int? Number(this OpenXmlElement? element, string name = "val") =>
        int.TryParse(element.Value(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether an element that switches something on is there and does not say <c>0</c>.</summary>
    public static bool IsOn(this OpenXmlElement? element) => element is not null && element.Value() is not ("0" or "false" or "off");
}
