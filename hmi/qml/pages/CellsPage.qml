pragma ComponentBehavior: Bound
import QtQuick
import Ballast
import components

// The cells of a rack as a map of their deviation from the mean: grey is as it should be.
Page {
    id: page

    required property CellsView view
    readonly property list<string> kinds: [qsTr("Voltage"), qsTr("Temperature")]

    RackTiles {
        id: tiles
        width: parent.width
        racks: page.view.racks
        onChosen: index => page.view.choose_rack(index)
    }

    Item {
        id: side
        y: tiles.visible ? tiles.height + Theme.gap : 0
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.3)
        height: Theme.portrait ? Math.round(172 * Theme.u) : parent.height - y

        readonly property real half: (width - Theme.gap) / 2

        Card {
            id: spread
            width: Theme.portrait ? side.half : side.width
            height: Theme.portrait ? side.height : Math.round(106 * Theme.u)

            Column {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gutter
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    text: qsTr("Cells apart by")
                    color: Theme.secondary
                    font.pixelSize: Theme.small
                    width: parent.width
                }

                Quantity {
                    objectName: "spread"
                    width: parent.width
                    reading: page.view.spread
                    size: Theme.hero
                    unitSize: Theme.title
                }

                Label {
                    text: page.view.summary
                    color: Theme.secondary
                    font.pixelSize: Theme.caption
                    width: parent.width
                    wrapMode: Text.WordWrap
                }
            }
        }

        CellCard {
            id: lowest
            x: Theme.portrait ? side.half + Theme.gap : 0
            y: Theme.portrait ? 0 : spread.height + Theme.gap
            width: spread.width
            height: Theme.portrait ? (side.height - Theme.gap) / 2 : (side.height - spread.height - 2 * Theme.gap) / 2
            symbol: "cell-low"
            title: page.view.lowest_title
            reading: page.view.lowest
        }

        CellCard {
            x: lowest.x
            y: lowest.y + lowest.height + Theme.gap
            width: lowest.width
            height: lowest.height
            symbol: "cell-high"
            title: page.view.highest_title
            reading: page.view.highest
        }
    }

    Item {
        id: right
        x: Theme.portrait ? 0 : side.width + Theme.gap
        y: Theme.portrait ? side.y + side.height + Theme.gap : side.y
        width: parent.width - x
        height: parent.height - y

        Segmented {
            id: chooser
            width: parent.width
            height: Theme.touch
            choices: page.kinds
            current: page.view.kind
            onChosen: index => page.view.choose_kind(index)
        }

        Card {
            id: frame
            anchors.top: chooser.bottom
            anchors.topMargin: Theme.gap
            anchors.bottom: picker.visible ? picker.top : parent.bottom
            anchors.bottomMargin: picker.visible ? Theme.gap : 0
            width: parent.width

            Image {
                id: map
                objectName: "cellMap"
                visible: page.view.picture !== ""
                anchors.fill: parent
                anchors.margins: Theme.gap
                cache: false
                asynchronous: false
                sourceSize: Qt.size(Math.round(width), Math.round(height))
                source: page.view.picture ? "image://cells/" + page.screen.theme + "/" + page.view.picture : ""
                Accessible.role: Accessible.Graphic
                Accessible.name: page.view.summary

                TapHandler {
                    gesturePolicy: TapHandler.ReleaseWithinBounds
                    onTapped: point => page.view.touch(point.position.x, point.position.y, map.width, map.height)
                }
            }

            Column {
                visible: page.view.empty !== ""
                anchors.centerIn: parent
                width: parent.width - 4 * Theme.gutter
                spacing: Theme.gap

                Icon {
                    name: "silent"
                    size: Math.round(40 * Theme.u)
                    color: Theme.secondary
                    anchors.horizontalCenter: parent.horizontalCenter
                }

                Label {
                    text: page.view.empty
                    width: parent.width
                    wrapMode: Text.WordWrap
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.secondary
                }
            }
        }

        Item {
            id: picker
            visible: page.view.picture !== ""
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.touch

            TouchButton {
                id: back
                icon: "chevron-left"
                hint: qsTr("Cell before")
                onClicked: page.view.go(-1)
            }

            Label {
                visible: page.view.chosen_name === ""
                text: page.view.legend
                wrapMode: Text.WordWrap
                color: Theme.secondary
                font.pixelSize: Theme.small
                anchors.left: back.right
                anchors.right: forth.left
                anchors.margins: Theme.gutter
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
            }

            Row {
                visible: page.view.chosen_name !== ""
                anchors.left: back.right
                anchors.right: forth.left
                anchors.margins: Theme.gutter
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gutter

                Column {
                    width: parent.width - value.width - parent.spacing
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        objectName: "chosenCell"
                        text: page.view.chosen_name
                        strong: true
                        width: parent.width
                    }

                    Label {
                        text: page.view.deviation
                        color: Theme.secondary
                        font.pixelSize: Theme.caption
                        width: parent.width
                    }
                }

                Quantity {
                    id: value
                    reading: page.view.chosen
                    size: Theme.title
                    width: Math.min(implicitWidth, parent.width * 0.5)
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            TouchButton {
                id: forth
                icon: "chevron"
                hint: qsTr("Next cell")
                anchors.right: parent.right
                onClicked: page.view.go(1)
            }
        }
    }
}
