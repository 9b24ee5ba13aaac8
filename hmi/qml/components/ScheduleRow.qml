import QtQuick

// The head of a timetable, or one of its entries.
Item {
    id: line

    required property string key
    required property bool head
    required property string title
    required property string note
    required property string power
    required property string standing
    required property string icon
    required property bool holds
    required property bool waits
    required property bool editable
    readonly property bool isButton: editable
    readonly property string text: title

    signal chosen

    height: Math.round((head ? 34 : 60) * Theme.u)
    Accessible.role: Accessible.ListItem
    Accessible.name: title

    Label {
        visible: line.head
        id: name
        text: line.title
        strong: true
        font.pixelSize: Theme.small
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.tight
    }

    Label {
        visible: line.head
        text: line.note
        color: Theme.secondary
        font.pixelSize: Theme.caption
        anchors.left: name.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.baseline: name.baseline
    }

    Card {
        visible: !line.head
        anchors.fill: parent
        color: tap.pressed ? Theme.pressed : Theme.panel

        Icon {
            id: mark
            x: Theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            name: line.icon
            color: line.holds ? Theme.text : Theme.secondary
        }

        Column {
            anchors.left: mark.right
            anchors.leftMargin: Theme.gutter
            anchors.right: asks.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: line.title
                strong: line.holds
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.caption
            }

            Label {
                width: parent.width
                text: line.note
                color: Theme.secondary
                font.pixelSize: Theme.caption
            }
        }

        Column {
            id: asks
            anchors.right: go.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(parent.width * 0.5)

            Label {
                width: parent.width
                text: line.power
                strong: line.holds
                horizontalAlignment: Text.AlignRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(12 * Theme.u)
            }

            Label {
                width: parent.width
                text: line.standing
                color: line.waits ? Theme.secondary : Theme.text
                font.pixelSize: Theme.caption
                horizontalAlignment: Text.AlignRight
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Math.round(11 * Theme.u)
            }
        }

        Icon {
            id: go
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: line.editable ? "chevron" : ""
            color: Theme.secondary
            size: Math.round(18 * Theme.u)
        }
    }

    TapHandler {
        id: tap
        enabled: line.editable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: line.chosen()
    }
}
