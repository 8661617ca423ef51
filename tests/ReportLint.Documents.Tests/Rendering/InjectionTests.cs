using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportLint.Documents.Tests.Word;
using ReportLint.Rendering;

namespace ReportLint.Documents.Tests.Rendering;

public sealed class InjectionTests
{
    private static readonly HashSet<string> s_elements = new(
        ["article", "h1", "h2", "h3", "h4", "p", "ol", "ul", "li", "strong", "code", "a", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "br"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_attributes = new(
        ["lang", "class", "style", "role", "tabindex", "aria-label", "scope", "colspan", "rowspan", "start", "href"], StringComparer.Ordinal);

    [Fact]
    public void A_page_holds_no_tag_no_attribute_and_no_address_but_its_own()
    {
        var (document, marks) = Examples.Document(Examples.Hostile);
        AssertHarmless(FormatText.Html(document, marks).Descendants("main").Single().Elements());
        AssertHarmless([XElement.Parse(FormatText.Read(RenderFormats.HtmlFragment, document, marks))]);
        AssertHarmless([FormatText.MarkdownPage(document, marks)]);
    }

    [Fact]
    public void No_format_of_text_holds_a_control_character()
    {
        var (document, marks) = Examples.Document(Examples.Hostile);
        foreach (var format in ReportFormats.All.Where(format => format.IsText))
            Assert.DoesNotContain(FormatText.Read(format, document, marks), c => char.IsControl(c) && c is not ('\n' or '\t'));
    }

    [Fact]
    public void Markdown_mentions_nobody()
    {
        var (document, marks) = Examples.Document(Examples.Hostile);
        Assert.DoesNotContain("@team", FormatText.Read(RenderFormats.Markdown, document, marks), StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_document_holds_no_field_and_leads_to_the_web_and_to_mail_only()
    {
        var (document, marks) = Examples.Document(Examples.Hostile);
        using var word = new WordFile(document, marks);
        Assert.Empty(word.Errors);
        Assert.Empty(word.Body.Descendants<SimpleField>());
        Assert.Empty(word.Body.Descendants<FieldCode>());
        Assert.Equal(["https", "mailto"], word.Main.HyperlinkRelationships.Select(link => link.Uri.Scheme).Order(StringComparer.Ordinal));
        Assert.Empty(word.Main.ExternalRelationships);
    }

    private static void AssertHarmless(IEnumerable<XElement> page)
    {
        foreach (var element in page.SelectMany(one => one.DescendantsAndSelf()))
        {
            Assert.Contains(element.Name.LocalName, s_elements);
            Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, s_attributes));
            if (element.Attribute("href")?.Value is { } address)
                Assert.Contains(address, new[] { "https://e.cn/?a=1&copy=2", "mailto:a@e.cn", "/a/b", "x.png" });
        }
    }
}
