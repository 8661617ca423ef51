using System.Collections.Frozen;

namespace ReportLint.Documents.Sources.Pdf;

/// <summary>The characters that the CJK Radicals Supplement (U+2E80–2EFF) draws: Unicode gives all but two of them no decomposition, and printing programs write them where a font shares one glyph.</summary>
/// <remarks>Source: EquivalentUnifiedIdeograph.txt of the Unicode Character Database, as far as the character is one that Chinese text writes.</remarks>
internal static class CjkRadicals
{
    private static readonly FrozenDictionary<char, char> s_characters = Pairs(
        "⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罓⺴罓⺵罓⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟");

    /// <summary>The character that <paramref name="letter"/> stands for; itself where it is no radical.</summary>
    public static char Meant(char letter) => s_characters.TryGetValue(letter, out var character) ? character : letter;

    private static FrozenDictionary<char, char> Pairs(string pairs) =>
        pairs.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
