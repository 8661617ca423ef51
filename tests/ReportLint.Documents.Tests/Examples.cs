using ReportLint.Linting;
using ReportLint.Model;
using ReportLint.Rendering;
using ReportLint.Testing;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Documents.Tests;

/// <summary>The examples and a hostile report as documents with their marks.</summary>
internal static class Examples
{
    /// <summary>A report that tries whatever a format might take for something else than text.</summary>
    public const string Hostile = """
        年度: 2021
        单位: "../../x<script>alert(1)</script>&\u0007=HYPERLINK(\"http://e.cn\")@all\nCON"
        引言: "<w:p/>&amp;]]> {TOC} { PAGE } \u0001\u001b[31m 结束"
        总体情况: |
          ## <b>标题</b> # *x*
          <img src=x onerror=alert(1)> **“甲”乙** `<c>|` [x](https://e.cn/?a=1&copy=2) [y](javascript:alert(1)) [z](data:text/html,x) <mailto:a@e.cn>
          1. 一项 | 管道
          2. =1+1
          - <li> - +
          1.不是列表
          + 加号开头
          <!-- 注释 --> $x$ ~~删~~ @team ![图](x.png) [相对](/a/b)
        依申请公开:
          未列: 0
          新收: [1, 0, 0, 0, 0, 0, 2]
        """;

    /// <summary>The names of the examples.</summary>
    public static TheoryData<string> Names => [.. ExampleReports.Names];

    /// <summary>All examples, checked together as one repository.</summary>
    public static LintResult Lint() => LintSnapshot.Of(
        new LintOptions { Today = Testing.Lint.Today }, [.. ExampleReports.Names.Select(name => SourceText.FromString(name, ExampleReports.Read(name), "/r/" + name))]).ToResult();

    /// <summary>A report and what was found in it.</summary>
    public static (ReportDocument Document, DocumentMarks Marks) Document(string yaml)
    {
        var result = Testing.Lint.Run(SourceText.FromString("a.report.yaml", yaml, "/a.report.yaml"));
        return Document(result, result.Reports[0].Report);
    }

    /// <summary>A report and what was found in it.</summary>
    public static (ReportDocument Document, DocumentMarks Marks) Document(LintResult result, Report report)
    {
        var document = ReportDocumentBuilder.Build(report, result.Set.Previous(report));
        return (document, DocumentMarks.Of(document, result.Findings.Where(finding => finding.Location.Source == report.Source), Language.Chinese));
    }
}
