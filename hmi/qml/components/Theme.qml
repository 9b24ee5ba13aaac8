pragma Singleton
import QtQuick

// Every size, colour and font of the screen. Sizes follow u, which follows the panel, never its claimed density.
QtObject {
    property bool dark: true
    property real width: 800
    property real height: 480
    // Of the language of the moment, for the keypad; every other number comes as text.
    property string decimalSign: "."

    readonly property bool portrait: height > width
    readonly property real u: Math.min(Math.max(width, height) / 800, Math.min(width, height) / 480, 1.35)
    readonly property bool roomy: width / u > 900

    // Metrics
    readonly property int touch: Math.round(52 * u)
    readonly property int barLine: Math.round(48 * u)
    readonly property int bar: portrait ? barLine + Math.round(44 * u) : barLine
    readonly property int rail: Math.round(84 * u)
    readonly property int gutter: Math.round(12 * u)
    readonly property int gap: Math.round(8 * u)
    readonly property int tight: Math.round(4 * u)
    readonly property int radius: Math.round(8 * u)
    readonly property int frame: Math.max(4, Math.round(4 * u))
    readonly property int line: 1
    readonly property int icon: Math.round(22 * u)

    // Type
    readonly property string family: "Ballast Sans"
    readonly property int fine: Math.round(11 * u)
    readonly property int caption: Math.round(14 * u)
    readonly property int small: Math.round(15 * u)
    readonly property int body: Math.round(18 * u)
    readonly property int title: Math.round(22 * u)
    readonly property int value: Math.round(28 * u)
    readonly property int large: Math.round(34 * u)
    readonly property int hero: Math.round(44 * u)

    // Greys
    readonly property color background: dark ? "#1f2326" : "#c9cccf"
    readonly property color panel: dark ? "#2a2f33" : "#d9dbdd"
    readonly property color raised: dark ? "#363c41" : "#eceded"
    readonly property color pressed: dark ? "#4a5157" : "#b4b9bd"
    readonly property color outline: dark ? "#4a5157" : "#9aa0a5"
    readonly property color text: dark ? "#d5d9dc" : "#1c2022"
    readonly property color secondary: dark ? "#9ea7ae" : "#4e545a"
    readonly property color live: dark ? "#9fb8c8" : "#27506b"

    // Energy, muted
    readonly property color grid: dark ? "#9fb8c8" : "#27506b"
    readonly property color pv: dark ? "#c9bb8e" : "#6d5b1f"
    readonly property color load: dark ? "#b7a8c8" : "#5d4a75"
    readonly property color battery: dark ? "#8fc0ae" : "#1f6152"
    readonly property var ink: ({ "grid": grid, "pv": pv, "load": load, "battery": battery, "live": live, "quiet": secondary })

    // The abnormal: nothing else may use these
    readonly property color critical: "#e5383b"
    readonly property color error: "#f48c06"
    readonly property color warning: "#f2d024"
    readonly property color alarmText: "#0b0d0f"
    readonly property color alarmLine: dark ? "transparent" : "#14171a"
    readonly property var alarm: ({ "critical": critical, "error": error, "warning": warning })

    // Modes
    readonly property color manual: dark ? "#4cc9f0" : "#0a6f91"
    readonly property color test: dark ? "#d16bff" : "#8a1fbf"
    readonly property var mode: ({ "manual": manual, "test": test, "stop": critical, "other": live })
    readonly property color modeText: dark ? "#1f2326" : "#ffffff"
    readonly property var modeInk: ({ "manual": modeText, "test": modeText, "stop": alarmText, "other": modeText })

    readonly property color veil: dark ? "#b01f2326" : "#b0c9cccf"
    readonly property color night: "#000000"
    // Behind a QR code, whatever the theme: scanners look for dark on light.
    readonly property color paper: "#ffffff"
}
