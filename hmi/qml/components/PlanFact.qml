import QtQuick

// A value of the touched slot; its swatch is the legend of the chart.
Column {
    id: fact

    property string title
    property string value
    property color swatch: "transparent"
    property bool outlined: false

    Row {
        spacing: Theme.tight

        Rectangle {
            visible: fact.swatch.a > 0
            width: Math.round(12 * Theme.u)
            height: Math.round(12 * Theme.u)
            radius: 2
            color: fact.outlined ? "transparent" : fact.swatch
            border.width: fact.outlined ? 2 : 0
            border.color: fact.swatch
            anchors.verticalCenter: parent.verticalCenter
        }

        Label {
            text: fact.title
            color: Theme.secondary
            font.pixelSize: Theme.caption
            width: Math.min(implicitWidth, fact.width - (fact.swatch.a > 0 ? Math.round(16 * Theme.u) : 0))
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(11 * Theme.u)
        }
    }

    Label {
        width: fact.width
        text: fact.value
        font.pixelSize: Theme.small
        strong: true
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(11 * Theme.u)
    }
}
