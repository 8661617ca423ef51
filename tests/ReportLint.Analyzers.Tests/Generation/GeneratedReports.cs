using System.Reflection;
using System.Runtime.Loader;
using ReportLint.Analyzers.Generation;
using ReportLint.Forms;
using Xunit;

namespace ReportLint.Analyzers.Tests.Generation;

/// <summary>The class of a report, compiled and loaded.</summary>
internal sealed class GeneratedReports : IDisposable
{
    private const BindingFlags Anything = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private readonly AssemblyLoadContext _context = new("generated", isCollectible: true);
    private readonly Type _class;

    public GeneratedReports(string yaml)
    {
        using var assembly = new MemoryStream();
        Assert.True(Compiler.Generate([new MemoryFile("/r/a.report.yaml", yaml)]).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success);
        assembly.Position = 0;
        _class = _context.LoadFromStream(assembly).GetType("Reports.A", throwOnError: true)!;
    }

    /// <summary>How many figures can be reached from the class.</summary>
    public int CountOfFigures => Tables.Sum(table => Count(table.PropertyType));

    private IEnumerable<PropertyInfo> Tables => _class.GetProperties(Anything);

    public void Dispose() => _context.Unload();

    /// <summary>Whether the class has a member of this name.</summary>
    public bool Has(string member) => _class.GetMember(member, Anything).Length > 0;

    /// <summary>The value of a constant.</summary>
    public object? Constant(string name) => _class.GetField(name, Anything)!.GetRawConstantValue();

    /// <summary>The figure at an address.</summary>
    public decimal? Find(string address)
    {
        var figures = _class.GetField("Figures", Anything)!.GetValue(null)!;
        return (decimal?)Invoke(() => figures.GetType().GetMethod("Find")!.Invoke(figures, [address]));
    }

    /// <summary>Follows a cell's address down the members.</summary>
    public object Figure(FormCell cell)
    {
        object? value = null;
        var type = _class;
        var above = "";
        foreach (var name in cell.Path.Select(part => Identifier.From(part.Id)))
        {
            var property = type.GetProperty(string.Equals(name, above, StringComparison.Ordinal) ? name + (name.Equals(Identifier.From(cell.Path[^1].Id), StringComparison.Ordinal) && type.GetProperty(name + "Figure") is not null ? "Figure" : "Row") : name, Anything)!;
            value = Invoke(() => property.GetValue(value))!;
            (type, above) = (property.PropertyType, name);
        }
        return value!;
    }

    private static int Count(Type type) => type.GetProperties(Anything).Sum(property => property.PropertyType.IsPrimitive || property.PropertyType == typeof(decimal) ? 1 : Count(property.PropertyType));

    private static object? Invoke(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }
}
