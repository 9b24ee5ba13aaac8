pragma ComponentBehavior: Bound
import QtQuick
import Ballast

// One number, over the whole page: what it is, its range, what is typed, and large keys.
Rectangle {
    id: sheet

    required property Pad pad
    readonly property string point: Theme.decimalSign

    visible: pad.shown
    focus: pad.shown
    color: Theme.background

    Keys.onReturnPressed: sheet.pad.accept()
    Keys.onEnterPressed: sheet.pad.accept()
    Keys.onEscapePressed: sheet.pad.dismiss()
    Keys.onPressed: event => sheet.pad.press(event.key === Qt.Key_Backspace ? "back" : event.text)
    onVisibleChanged: if (visible)
        forceActiveFocus()

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }

    Item {
        id: what
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.45)
        height: Theme.portrait ? Math.round(parent.height * 0.46) : parent.height

        Column {
            width: parent.width - Theme.gutter
            anchors.top: parent.top
            anchors.bottom: exits.top
            anchors.bottomMargin: Theme.gap
            spacing: Theme.gap
            clip: true

            Label {
                objectName: "padTitle"
                text: sheet.pad.title
                strong: true
                font.pixelSize: Theme.title
                width: parent.width
                wrapMode: Text.WordWrap
            }

            Label {
                visible: text !== ""
                text: sheet.pad.text
                color: Theme.secondary
                font.pixelSize: Theme.small
                width: parent.width
                wrapMode: Text.WordWrap
            }

            Rectangle {
                id: field
                objectName: "padField"
                width: parent.width
                height: Math.round((Theme.portrait ? 64 : 84) * Theme.u)
                color: Theme.panel
                radius: Theme.radius
                border.width: sheet.pad.problem ? 4 : 2
                border.color: sheet.pad.problem ? Theme.text : Theme.manual

                Row {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gutter
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.gap

                    Label {
                        id: number
                        objectName: "padNumber"
                        text: sheet.pad.typed ? sheet.pad.typed : sheet.pad.now
                        color: sheet.pad.typed ? Theme.text : Theme.secondary
                        strong: true
                        font.pixelSize: Theme.large
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.caption
                        horizontalAlignment: Text.AlignRight
                        width: Math.min(implicitWidth, field.width - 2 * Theme.gutter - Theme.gap - unit.width)
                    }

                    Label {
                        id: unit
                        text: sheet.pad.unit
                        color: Theme.secondary
                        font.pixelSize: Theme.title
                        anchors.baseline: number.baseline
                    }
                }
            }

            Row {
                width: parent.width
                spacing: Theme.gap

                Icon {
                    id: blocked
                    visible: sheet.pad.problem !== ""
                    name: "blocked"
                }

                Label {
                    objectName: "padMessage"
                    text: sheet.pad.problem ? sheet.pad.problem : sheet.pad.range
                    color: sheet.pad.problem ? Theme.text : Theme.secondary
                    strong: sheet.pad.problem !== ""
                    font.pixelSize: Theme.small
                    width: parent.width - (sheet.pad.problem ? blocked.width + parent.spacing : 0)
                    wrapMode: Text.WordWrap
                }
            }
        }

        Grid {
            id: exits
            readonly property real each: (width - (columns - 1) * spacing) / columns

            width: parent.width - (Theme.portrait ? 0 : Theme.gutter)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.portrait ? Theme.gap : 0
            columns: Theme.portrait ? 2 : 1
            spacing: Theme.gap

            TouchButton {
                objectName: "padDefault"
                width: exits.each
                text: qsTr("Default: %1").arg(sheet.pad.usual)
                textSize: Theme.small
                onClicked: sheet.pad.to_default()
            }

            TouchButton {
                objectName: "padCancel"
                width: exits.each
                text: qsTr("Cancel")
                onClicked: sheet.pad.dismiss()
            }
        }
    }

    Item {
        x: Theme.portrait ? 0 : what.width
        y: Theme.portrait ? what.height : 0
        width: parent.width - x
        height: parent.height - y

        KeyGrid {
            width: parent.width
            height: accept.y - Theme.gap
            keys: ["7", "8", "9", "4", "5", "6", "1", "2", "3", sheet.pad.signed ? "sign" : ".", "0", "back"]
            onPressed: key => sheet.pad.press(key)
        }

        Row {
            id: accept
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.round(56 * Theme.u)
            spacing: Theme.gap

            TouchButton {
                objectName: "padPoint"
                visible: sheet.pad.signed && sheet.pad.fractional
                width: Math.round((parent.width - 2 * parent.spacing) / 3)
                height: parent.height
                text: sheet.point
                textSize: Theme.value
                onClicked: sheet.pad.press(".")
            }

            TouchButton {
                objectName: "padAccept"
                width: parent.width - x
                height: parent.height
                icon: "check"
                text: qsTr("Accept")
                strong: true
                enabled: sheet.pad.acceptable
                onClicked: sheet.pad.accept()
            }
        }
    }
}
