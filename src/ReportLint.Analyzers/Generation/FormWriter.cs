using System.Globalization;
using ReportLint.Forms;

namespace ReportLint.Analyzers.Generation;

/// <summary>Writes the types through which the classes of all reports of one edition show their figures: tables, rows and figures by the names of the form, over one array. Works with C# 7.3.</summary>
internal static class FormWriter
{
    /// <summary>The edition of <paramref name="year"/>.</summary>
    public static FormEdition EditionOf(int year) => StatutoryForm.All.Single(edition => edition.Year == year);

    /// <summary>The type of an edition, <c>Form2021</c>.</summary>
    public static string TypeName(FormEdition edition) => string.Format(CultureInfo.InvariantCulture, "Form{0}", edition.Year);

    /// <summary>The tables of an edition: what they are called, their type within that of the edition, and the heading that they stand under.</summary>
    public static IEnumerable<(string Name, string Type, string Heading)> Tables(FormEdition edition) => edition.Tables.Select(table =>
        (Identifier.From(table.Name.Id), Identifier.From(table.Name.Id) + Suffix, edition.Parts.First(part => part.Table == table).Heading));

    private const string Suffix = "Figures";

    /// <summary>The file for <paramref name="edition"/> in <paramref name="space"/>.</summary>
    public static GeneratedClass Write(string space, FormEdition edition)
    {
        var type = TypeName(edition);
        var code = new CodeText();
        code.Begin(space);
        code.Summary(string.Format(CultureInfo.InvariantCulture, "{0}版格式的一份报告里的数。", edition.Year));
        code.GeneratedCode();
        code.Open($"internal sealed class {type}");
        WriteValues(code, type, edition);
        foreach (var (name, own, heading) in Tables(edition))
        {
            code.Summary(heading);
            code.Line($"public {own} {name} {{ get {{ return new {own}(this); }} }}");
        }
        foreach (var table in edition.Tables)
            Write(code, [.. edition.Cells.Where(cell => cell.Table == table)], 0, "", type);
        code.Close();
        code.Close();
        return new GeneratedClass(type + ".g.cs", code.ToString());
    }

    private static void WriteValues(CodeText code, string type, FormEdition edition)
    {
        code.Line("private readonly string _file;");
        code.Line("private readonly string[] _values;");
        code.Line($"internal {type}(string file, string values) {{ _file = file; _values = values.Split(' '); }}");
        code.Line("private static readonly string[] s_addresses =");
        code.Line("{");
        foreach (var cell in edition.Cells)
            code.Line($"    {CodeText.Literal(cell.Address)},");
        code.Line("};");
        code.Summary("地址所指的格里的数；空着的、读不出来的是 null。没有这个地址，ArgumentException。");
        code.Open("public decimal? Find(string address)");
        code.Line("int index = global::System.Array.IndexOf(s_addresses, address);");
        code.Line("if (index < 0) throw new global::System.ArgumentException(\"表格里没有 \" + address + \" 这一格\", \"address\");");
        code.Line("return _values[index].Length == 0 ? (decimal?)null : Money(index);");
        code.Close();
        code.Line("private decimal Money(int index) { return decimal.Parse(Value(index), global::System.Globalization.CultureInfo.InvariantCulture); }");
        code.Line("private long Count(int index) { return long.Parse(Value(index), global::System.Globalization.CultureInfo.InvariantCulture); }");
        code.Open("private string Value(int index)");
        code.Line("if (_values[index].Length == 0) throw new global::System.InvalidOperationException(_file + \" 的 \" + s_addresses[index] + \" 空着，或者读不出来\");");
        code.Line("return _values[index];");
        code.Close();
    }

    /// <summary>Writes the type of <paramref name="cells"/>, which share the first names of their addresses, and those within it.</summary>
    /// <param name="code">Takes it.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="depth">How many names they share, less one.</param>
    /// <param name="above">The names above, one behind the other.</param>
    /// <param name="edition">The type of the edition.</param>
    private static void Write(CodeText code, IReadOnlyList<FormCell> cells, int depth, string above, string edition)
    {
        var own = Identifier.From(cells[0].Path[depth].Id);
        var (path, type) = (above + own, above + own + Suffix);
        var groups = cells.GroupBy(cell => cell.Path[depth + 1].Id, StringComparer.Ordinal).ToList();
        code.Summary(depth == 0 ? cells[0].Table.Name.Key : cells[0].RowPath[depth - 1].Label);
        code.Open($"internal struct {type}");
        code.Line($"private readonly {edition} _form;");
        code.Line($"internal {type}({edition} form) {{ _form = form; }}");
        foreach (var group in groups)
        {
            var cell = group.First();
            var name = Identifier.From(group.Key);
            var isFigure = depth + 1 == cell.Path.Count - 1;
            // A figure of the same name as its row was told apart when rows were classes.
            var isTwice = string.Equals(name, own, StringComparison.Ordinal);
            if (isFigure)
            {
                code.Summary($"{cell.Row.Label}：{cell.Column.Label}");
                code.Line(string.Format(CultureInfo.InvariantCulture, cell.Column.Kind == FigureKind.Money ? "public decimal {0} {{ get {{ return _form.Money({1}); }} }}" : "public long {0} {{ get {{ return _form.Count({1}); }} }}", isTwice ? name + "Figure" : name, cell.Index));
                continue;
            }
            code.Summary(cell.RowPath[depth].Label);
            code.Line($"public {path}{name}{Suffix} {(isTwice ? name + "Row" : name)} {{ get {{ return new {path}{name}{Suffix}(_form); }} }}");
        }
        code.Close();
        foreach (var group in groups.Where(group => depth + 1 < group.First().Path.Count - 1))
            Write(code, [.. group], depth + 1, path, edition);
    }
}
