using System.Globalization;
using ReportLint.Forms;
using ReportLint.Text;
using ReportLint.Wording;

namespace ReportLint.Model;

/// <summary>The figure in one cell of a report, with its place.</summary>
public sealed class Figure
{
    internal Figure(FormCell cell, FigureState state, TextSpan span, decimal value = 0, string written = "", string? note = null)
    {
        Cell = cell;
        State = state;
        Span = span;
        Value = value;
        Written = written;
        Note = note;
    }

    /// <summary>The cell of the form.</summary>
    public FormCell Cell { get; }

    /// <summary>Where the figure comes from.</summary>
    public FigureState State { get; }

    /// <summary>The value itself in the file; for a figure that isn't stated, the nearest thing around it that is.</summary>
    public TextSpan Span { get; }

    /// <summary>The number. Meaningful only when <see cref="IsKnown"/>.</summary>
    public decimal Value { get; }

    /// <summary>The number as a whole number; counts and changes are never anything else.</summary>
    public long Count => (long)Value;

    /// <summary>The number with the digits it was written with: 166.3700 stays so, +2 keeps its sign; empty when unknown.</summary>
    public string Written { get; }

    /// <summary>The note on the cell, or null.</summary>
    public string? Note { get; }

    /// <summary>Whether there is a number to compare.</summary>
    public bool IsKnown => State >= FigureState.Stated;

    /// <summary>Whether the file itself states the number.</summary>
    public bool IsStated => State == FigureState.Stated;

    /// <summary>What a message calls the cell.</summary>
    public LocalizedText Description => Cell.Description;

    /// <summary>A blank that means 0.</summary>
    internal static Figure BlankZero(FormCell cell, TextSpan span) => new(cell, FigureState.BlankZero, span, written: "0");

    /// <summary>What the reports below add up to.</summary>
    internal static Figure Summed(Figure unsummed, decimal value) =>
        new(unsummed.Cell, FigureState.Summed, unsummed.Span, value, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A figure that follows from others.</summary>
    internal static Figure Computed(FormCell cell, TextSpan span, decimal value) =>
        new(cell, FigureState.Computed, span, value, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => IsKnown ? $"{Cell.Address} = {Written}" : $"{Cell.Address}: {State}";
}
