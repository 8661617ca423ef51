using ReportLint.Forms;

namespace ReportLint.Model.Outline;

/// <summary>In which language a file writes its keys.</summary>
public static class OutlineLanguage
{
    /// <summary>The language of most keys of <paramref name="report"/>; Chinese where there are as many of both, or none.</summary>
    public static KeyLanguage Of(Report report)
    {
        var balance = 0;
        foreach (var node in report.Outline.SelectMany(node => node.SelfAndBelow).Where(node => node.Key.Kind != FormKeyKind.NamedRow))
            balance += node.Language == KeyLanguage.English ? 1 : -1;
        return balance > 0 ? KeyLanguage.English : KeyLanguage.Chinese;
    }
}
