using System.Globalization;

namespace ReportLint.Wording;

/// <summary>A sentence that is put into words when a host asks for it in a language. What stands in it of files and names is <see cref="Printable"/>.</summary>
public sealed class Message : ILocalizable
{
    private readonly MessageTemplate _template;
    private readonly object[] _arguments;

    internal Message(MessageTemplate template, object[] arguments)
    {
        _template = template;
        _arguments = arguments;
    }

    /// <inheritdoc/>
    public string ToString(Language language)
    {
        var pattern = language == Language.English ? _template.English : _template.Chinese;
        var words = new object[_arguments.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = Word(_arguments[i], language);
        return string.Format(CultureInfo.InvariantCulture, pattern, words);
    }

    private static object Word(object argument, Language language) => argument switch
    {
        ILocalizable part => part.ToString(language),
        string text => Printable.Of(text),
        var other => other,
    };

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.Chinese);
}
